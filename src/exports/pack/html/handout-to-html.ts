import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack } from '../pack.ts';
import { packReferences } from '../pack-references.ts';
import { codeToHtml } from './code-to-html.ts';
import { addressToHtml, itemToHtml } from './item-to-html.ts';

/** The handout for those who learn, as the inside of a page: no hints, no scripts of the trainer; references at the end. */
export function handoutToHtml(pack: Pack): string {
  const { title, gist, library, address, facts, objectives, parts, questions } = pack;
  const references = packReferences(pack);
  return [
    '<main class="handout">',
    `<header>${codeToHtml(address)}<p class="small">${text(library)}　讲义</p><h1>${text(title)}</h1>`,
    gist === undefined ? '' : `<p class="lead">${text(gist)}</p>`,
    facts.length === 0
      ? ''
      : `<dl>${facts.map((fact) => `<div><dt>${text(fact.label)}</dt><dd>${text(fact.text)}</dd></div>`).join('')}</dl>`,
    '</header>',
    section('学完能做什么', list('ol', objectives)),
    ...parts
      .filter(({ items }) => items.length > 0)
      .map(
        (part) =>
          `<section id="${text(part.id)}"><h2>${text(part.title)}</h2>\n${part.items.map((item) => itemToHtml(item, references.of)).join('\n')}</section>`,
      ),
    section(
      '讨论题',
      list(
        'ol',
        questions.map((question) => question.text),
      ),
    ),
    section(
      '参考文献',
      list(
        'ol',
        references.all.map((reference) => reference.text),
      ).replace('<ol>', '<ol class="references">'),
    ),
    `<footer class="small">出自${text(library)}，${addressToHtml(address)}。数字照来源印，读法和出处见各条所据句。</footer>`,
    '</main>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function section(title: string, html: string): string {
  return html === '' ? '' : `<section><h2>${title}</h2>\n${html}</section>`;
}

function list(tag: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}
