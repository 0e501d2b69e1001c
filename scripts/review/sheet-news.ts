import type { Case } from '../../src/domain/case.ts';
import { type FigureChange, compareFigures } from './compare-figures.ts';
import { comparePractices } from './compare-practices.ts';
import { followedPlans } from './followed-plans.ts';
import { type Markup, markup } from './markup.ts';
import { quoted } from './quoted.ts';
import { numberText } from './number-text.ts';
import { printedValue } from './printed-value.ts';
import type { ReviewSubject } from './review-subject.ts';

/** What is new against the last report of the same region: figures, practices, plans. */
export function sheetNews({ case: now, last, text }: ReviewSubject): Markup {
  return markup`<section aria-labelledby="news">
    <h2 id="news">
      与上一份相比 <span class="count">${last === undefined ? '没有上一份' : (last.period?.label ?? last.id)}</span>
    </h2>
    ${
      last === undefined
        ? markup`<p>库里没有${now.region?.name ?? '这个地方'}更早的案例，没有可比的。</p>`
        : markup`<p class="hint">
              上一份是 <b>${last.title}</b>（<span class="stamp">${last.id}</span
              >）。数字按标准指标、范围和单位对上，做法按名称，没有对上的不比。
            </p>
            ${figuresPart(now, last)}${practicesPart(now, last, text)}${plansPart(last, text)}`
    }
  </section> `;
}

function figuresPart(now: Case, last: Case): Markup {
  const changes = compareFigures(now, last);
  if (changes.length === 0)
    return markup`<h3>数字</h3>
      <p>没有两份都报、可以对上的数字。</p>`;
  return markup`<h3>数字</h3>
    <div class="scroll" role="region" aria-label="数字的变化" tabindex="0">
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">上一份<br />${last.period?.label}</th>
            <th scope="col">这一份<br />${now.period?.label}</th>
            <th scope="col">变化</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(changeRow)}
        </tbody>
      </table>
    </div>`;
}

function changeRow({ measure, last, now, change, reason }: FigureChange): Markup {
  const scope = now.scope === undefined ? '' : `（${now.scope}）`;
  return markup`<tr>
    <th scope="row">${measure}${scope}</th>
    <td>${printedValue(last)}</td>
    <td>${printedValue(now)} <a class="number" href="#t-${now.id}">${now.id}</a></td>
    <td>${change === undefined ? markup`<span class="hint">不相减：${reason}</span>` : changeText(change)}</td>
  </tr> `;
}

function changeText({ by, unit, percent }: NonNullable<FigureChange['change']>): string {
  if (by === 0) return '没有变';
  const amount = `${by > 0 ? '多' : '少'} ${numberText(Math.abs(by))} ${unit}`;
  return percent === undefined ? amount : `${amount}（${percent > 0 ? '+' : ''}${numberText(percent)}%）`;
}

function practicesPart(now: Case, last: Case, text: string): Markup {
  const { added, kept, mentioned, gone } = comparePractices(now, last, text);
  const names = (items: readonly { readonly id: string; readonly name: string }[], isHere: boolean) =>
    markup`<ul>
      ${items.map(({ id, name }) => markup`<li>${isHere ? markup`<a class="number" href="#f-${id}">${id}</a> ` : ''}${name}</li>`)}
    </ul>`;
  return markup`<h3>做法</h3>
    ${
      added.length > 0 &&
      markup`<p><b>上一份没有的 ${added.length} 项</b></p>
        ${names(added, true)}`
    }
    ${
      kept.length > 0 &&
      markup`<p><b>两份都有的 ${kept.length} 项</b></p>
        ${names(
          kept.map(({ now: practice }) => practice),
          true,
        )}`
    }
    ${
      mentioned.length > 0 &&
      markup`<p><b>上一份有，这一份正文提到名称、没有列为做法的 ${mentioned.length} 项</b></p>
        ${names(mentioned, false)}`
    }
    ${
      gone.length > 0 &&
      markup`<details>
        <summary>上一份有，这一份没有提到名称的 ${gone.length} 项</summary>
        ${names(gone, false)}
      </details>`
    }`;
}

function plansPart(last: Case, text: string): Markup | undefined {
  if (last.plans.length === 0) return undefined;
  return markup`<h3>上一份的打算</h3>
    <p class="hint">每条下面是这一份里用词最近的一句，做没做成由编者看；做成了的，在上一份的 fulfilledBy 里写明。</p>
    <dl class="plans">
      ${followedPlans(last, text).map(
        ({ plan, sentence }) =>
          markup`<div>
            <dt>${plan.text}</dt>
            <dd>${sentence === undefined ? markup`<span class="hint">没有找到相近的话</span>` : quoted(sentence)}</dd>
          </div> `,
      )}
    </dl>`;
}
