import type { Anomaly } from '../../src/domain/anomaly.ts';
import { labels } from '../../src/domain/labels.ts';
import { type Markup, markup } from './markup.ts';
import { quoted } from './quoted.ts';
import type { ReviewSubject } from './review-subject.ts';

const severities = { error: '不解决不能发布', warning: '请看', note: '提示' } as const;
const order = ['error', 'warning', 'note'] as const;
const resolutions = { open: '待处理', accepted: '已核，保留原样', corrected: '已按来源订正' } as const;

/** The doubts of a case: those to be settled first, the gravest before the others; then, folded, those that are settled. */
export function sheetDoubts({ case: { anomalies }, lineOf }: ReviewSubject, placed: ReadonlySet<string>): Markup {
  const lines = new Map(anomalies.map(({ id }, index) => [id, lineOf(['anomalies', index])]));
  const doubt = (anomaly: Anomaly) => doubtMarkup(anomaly, lines.get(anomaly.id) ?? 1, placed.has(anomaly.id));
  const open = anomalies.filter(({ resolution }) => resolution === 'open');
  const settled = anomalies.filter(({ resolution }) => resolution !== 'open');
  const sorted = order.flatMap((severity) => open.filter((anomaly) => anomaly.severity === severity));
  return markup`<section aria-labelledby="doubts">
    <h2 id="doubts">疑点 <span class="count">${open.length} 个待处理</span></h2>
    ${
      open.length > 0
        ? markup`<p class="hint">
              对着原文看，然后把文件里那一行起的 resolution 改成 accepted（原文就是这样）或
              corrected（已按来源订正）；不成立的，删去那一条。按 n 看下一个，按 p 看上一个。
            </p>
            <ul class="fields">
              ${sorted.map(doubt)}
            </ul>`
        : markup`<p>没有待处理的疑点。</p>`
    }
    ${
      settled.length > 0 &&
      markup`<details>
        <summary>已处理 ${settled.length} 个</summary>
        <ul class="fields">
          ${settled.map(doubt)}
        </ul>
      </details>`
    }
  </section> `;
}

function doubtMarkup(
  { id, type, severity, description, quote, resolution }: Anomaly,
  line: number,
  isPlaced: boolean,
): Markup {
  const state = resolution === 'open' ? severities[severity] : resolutions[resolution];
  return markup`<li class="field anomaly" id="f-${id}" ${resolution === 'open' && markup` data-doubt`}>
    <p class="what">
      ${isPlaced ? markup`<a class="number" href="#t-${id}" aria-label="${id}，看正文">${id}</a>` : markup`<span class="number">${id}</span>`}
      <b>${labels.anomalyType[type]}</b> <span class="severity ${severity}">${state}</span>
    </p>
    <p>${description}</p>
    <p class="evidence">
      ${quote !== undefined && !description.includes(quote) && markup`${quoted(quote)} `}<span class="line">第 ${line} 行</span>
    </p>
  </li> `;
}
