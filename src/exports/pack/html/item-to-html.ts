import { escapeMarkup as text } from '../escape-markup.ts';
import type { PackFigure, PackItem, PackReference } from '../pack.ts';
import { codeToHtml } from './code-to-html.ts';

/** The number of a reference in the pack's list. */
export type NumberOf = (reference: PackReference) => number;

/** One thing of a pack as HTML: its facts, figures, sentence and chart, with the numbers of its references. */
export function itemToHtml(item: PackItem, numberOf: NumberOf): string {
  const { id, title, place, facts, quote, figures, svg, reference, sources, note, kind, drawn = [] } = item;
  // Figures stand at the course, whose code is at the head. Beside a chart there is no room.
  const code = kind === 'figures' ? '' : codeToHtml(item.address);
  return [
    `<article class="item ${kind}" id="${text(id)}">`,
    svg === undefined ? code : '',
    // A chart bears its finding in itself.
    `<h3${svg === undefined ? '' : ' class="unseen"'}>${text(title)}${place === undefined ? '' : ` <small>${text(place)}</small>`}${reference === undefined ? '' : mark(numberOf(reference))}</h3>`,
    note === undefined ? '' : `<p class="own-note"><b>备课</b> ${text(note)}</p>`,
    facts.length === 0 ? '' : `<dl>${facts.map(({ label, text: said }) => fact(label, text(said))).join('')}</dl>`,
    figures.length === 0
      ? ''
      : figuresToHtml(`${title}：数字`, figures, reference === undefined ? numberOf : undefined),
    quote === undefined
      ? ''
      : `<dl>${fact(quote.label, `${text(quote.before)}<mark>${text(quote.quote)}</mark>${text(quote.after)}`)}</dl>`,
    svg === undefined ? '' : `<figure>${svg}</figure>`,
    drawn.length === 0
      ? ''
      : `<details><summary>图里的数</summary><dl>${drawn.map(({ label, text: said }) => fact(label, text(said))).join('')}</dl></details>`,
    sources === undefined || svg !== undefined ? '' : `<p class="small">来源：${text(sources)}</p>`,
    svg === undefined ? '' : code,
    `<p class="small address">${kind === 'figures' ? '' : `编号 ${text(id.toUpperCase())}　`}${addressToHtml(item.address)}</p>`,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** An address as a link where it works from anywhere, else as words: a path means nothing outside the site. */
export function addressToHtml(address: string): string {
  return /^https?:\/\//.test(address) ? `<a href="${text(address)}">${text(address)}</a>` : `站内路径 ${text(address)}`;
}

function fact(label: string, html: string): string {
  return `<div><dt>${text(label)}</dt><dd>${html}</dd></div>`;
}

// On a phone the table scrolls by itself, so it must be within reach of the keyboard.
function figuresToHtml(label: string, figures: readonly PackFigure[], numberOf: NumberOf | undefined): string {
  const rows = figures.map(
    ({ name, value, details, sentence, reference }) =>
      `<tr><th scope="row">${text(name)}${numberOf === undefined ? '' : mark(numberOf(reference))}</th><td class="value">${text(value)}</td><td>${text(details)}</td><td>${text(sentence)}</td></tr>`,
  );
  const head = ['数字', '来源印的数', '范围与时间', '所据句'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<div class="scroll" role="group" tabindex="0" aria-label="${text(label)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function mark(number: number): string {
  return `<sup>[${number}]</sup>`;
}
