import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack } from '../pack.ts';
import { blocksToHtml } from './blocks-to-html.ts';

/** What is for the trainer alone, as the inside of a page: the steps, hints to the questions, assessment, the teaching note. */
export function noteToHtml({ title, library, parts, questions, assessment, teachingNote }: Pack): string {
  const steps = parts.filter(
    ({ script, items }) => script !== undefined || items.some(({ note }) => note !== undefined),
  );
  return [
    `<main class="handout"><header><p class="small">${text(library)}　教师用</p><h1>${text(title)}：教学说明</h1></header>`,
    steps.length === 0 ? '' : `<section><h2>步骤</h2><ol>${steps.map(step).join('')}</ol></section>`,
    questions.length === 0
      ? ''
      : `<section><h2>讨论题与提示</h2><ol>${questions.map(question).join('')}</ol></section>`,
    assessment.length === 0 ? '' : `<section><h2>考核</h2><ol>${assessment.map(task).join('')}</ol></section>`,
    teachingNote.length === 0 ? '' : `<section><h2>说明</h2>${blocksToHtml(teachingNote)}</section>`,
    '</main>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function step({ title, details, script, items }: Pack['parts'][number]): string {
  const notes = items.flatMap((item) =>
    item.note === undefined ? [] : [`<li>${text(item.title)}：${text(item.note)}</li>`],
  );
  return [
    `<li><b>${text(title)}</b>${details === undefined ? '' : ` <small>${text(details)}</small>`}`,
    script === undefined ? '' : `<p>${text(script)}</p>`,
    notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`,
    '</li>',
  ].join('');
}

function question({ text: asked, hint }: Pack['questions'][number]): string {
  return `<li>${text(asked)}${hint === undefined ? '' : `<p class="small">提示：${text(hint)}</p>`}</li>`;
}

function task({ text: asked, criteria }: Pack['assessment'][number]): string {
  const looked = criteria.map((criterion) => `<li>${text(criterion)}</li>`).join('');
  return `<li>${text(asked)}${looked === '' ? '' : `<ul>${looked}</ul>`}</li>`;
}
