import type { CaseProblem } from '../../src/domain/case-problem.ts';
import { type Acceptance, acceptCase } from './accept-case.ts';
import { type Markup, markup } from './markup.ts';
import type { ReviewSubject } from './review-subject.ts';

/** What is missing for publication: the checklist item by item, each problem with its line in the case file. */
export function sheetAcceptance(subject: ReviewSubject): Markup {
  const items = acceptCase(subject);
  const open = items.filter(({ problems }) => problems.length > 0);
  const done = items.filter(({ problems }) => problems.length === 0);
  return markup`<section aria-labelledby="acceptance">
    <h2 id="acceptance">
      验收清单 <span class="count">${items.length} 条，${open.length === 0 ? '都合格' : `还有 ${open.length} 条`}</span>
    </h2>
    <p class="hint">改 <code>${subject.casePath}</code>，行号写在每条后面。改完运行 <code>npm run check:content</code>。标“可”的，程序没有查出问题，人还要看一眼。</p>
    <ul class="checks">
      ${open.map((item) => openItem(item, subject))}${done.map(doneItem)}
    </ul>
  </section> `;
}

function openItem({ item, problems }: Acceptance, subject: ReviewSubject): Markup {
  return markup`<li class="open" id="check-${item.id}">
    <p><span class="state">未</span> <b>${item.title}</b></p>
    <ul>
      ${problems.map((problem) => markup`<li>${problem.message} <span class="line">${place(problem, subject)}</span></li>`)}
    </ul>
    <p class="hint">另看：${item.look}</p>
  </li> `;
}

function doneItem({ item }: Acceptance): Markup {
  return markup`<li id="check-${item.id}">
    <p><span class="state">可</span> ${item.title}</p>
    <p class="hint">另看：${item.look}</p>
  </li> `;
}

function place({ path, textQuote }: CaseProblem, { case: value, lineOf }: ReviewSubject): string {
  const [key] = path;
  if (key === undefined) return `正文“${textQuote ?? ''}”`;
  return Object.hasOwn(value, key) ? `第 ${lineOf(path)} 行` : `文件里没有 ${key}，加一行`;
}
