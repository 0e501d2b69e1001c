import type { Block, CaseText, Part, Piece } from '../../src/text/case-text.ts';
import type { FieldKind } from './field-kinds.ts';
import { type Markup, markup } from './markup.ts';

type Kinds = ReadonlyMap<string, FieldKind>;

/** The text of a case with a mark for each thing that was read from it: the mark `t-i07` leads to the field `f-i07`. */
export function sheetText({ blocks }: CaseText, kinds: Kinds): Markup {
  return markup`${blocks.map((block) => blockMarkup(block, kinds))}`;
}

const blockTags: Readonly<Record<string, (content: Markup) => Markup>> = {
  h1: (content) => markup`<h3>${content}</h3> `,
  h2: (content) => markup`<h4>${content}</h4> `,
  h3: (content) => markup`<h5>${content}</h5> `,
  table: (content) =>
    markup`<div class="scroll" role="region" aria-label="正文里的表" tabindex="0">
      <table>
        ${content}
      </table>
    </div> `,
  thead: (content) =>
    markup`<thead>
      ${content}
    </thead>`,
  tbody: (content) =>
    markup`<tbody>
      ${content}
    </tbody>`,
  tr: (content) =>
    markup`<tr>
      ${content}
    </tr>`,
  th: (content) => markup`<th scope="col">${content}</th>`,
  td: (content) => markup`<td>${content}</td>`,
  ul: (content) =>
    markup`<ul>
      ${content}
    </ul> `,
  ol: (content) =>
    markup`<ol>
      ${content}
    </ol> `,
  li: (content) => markup`<li>${content}</li>`,
  hr: () => markup`<hr />`,
};

function blockMarkup(block: Block, kinds: Kinds): Markup {
  if (block.kind === 'component')
    return markup`<div class="aside">${block.children.map((child) => blockMarkup(child, kinds))}</div>`;
  const content =
    block.kind === 'leaf'
      ? markup`${block.sentences.flatMap(({ parts }) => parts.map((part) => partMarkup(part, [], kinds)))}`
      : markup`${block.children.map((child) => blockMarkup(child, kinds))}`;
  const wrap = blockTags[block.tag] ?? ((inner: Markup) => markup`<p>${inner}</p> `);
  return wrap(content);
}

/** `around` are the ids of the marks that the part lies in, outermost first. */
function partMarkup(part: Part, around: readonly string[], kinds: Kinds): Markup {
  if (part.kind === 'piece') return pieceMarkup(part, around, kinds);
  const inner = part.parts.map((child) => partMarkup(child, [...around, part.id], kinds));
  return markup`<span class="mark ${kinds.get(part.id)}" id="t-${part.id}">${inner}</span>`;
}

/** Each piece leads to the field of the innermost mark; a mark ends in its number, which is what a keyboard reaches. */
function pieceMarkup({ text, restOf, ending }: Piece, around: readonly string[], kinds: Kinds): Markup {
  const id = around.at(-1) ?? restOf.at(-1)?.id;
  if (id === undefined) return markup`${text}`;
  const numbers = ending.map((ended) => markup`<a class="number ${kinds.get(ended)}" href="#f-${ended}">${ended}</a>`);
  const rest = restOf.map((cut) => kinds.get(cut.id)).join(' ');
  const classes = rest === '' ? 'piece' : `piece mark ${rest}`;
  return markup`<a class="${classes}" tabindex="-1" href="#f-${id}">${text}</a>${numbers}`;
}
