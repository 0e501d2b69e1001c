import { type CaseItem, caseItems } from '../../src/domain/case-items.ts';
import { fieldKinds } from './field-kinds.ts';
import { headFields } from './head-fields.ts';
import { type Markup, markup } from './markup.ts';
import type { ReviewSubject } from './review-subject.ts';
import { sheetField } from './sheet-field.ts';

/** Everything that the case file says, list by list, each with its place in the text and its line in the file. */
export function sheetFields({ case: value, lineOf }: ReviewSubject, placed: ReadonlySet<string>): Markup {
  const items = caseItems(value).filter((entry) => entry.kind !== 'anomaly');
  const field = (entry: Exclude<CaseItem, { kind: 'anomaly' }>) =>
    sheetField(entry, lineOf([entry.list, entry.index]), placed.has(entry.item.id));
  return markup`<section aria-labelledby="fields">
    <h2 id="fields">读出的字段 <span class="count">${items.length} 条</span></h2>
    <h3>题头、来源、地区、时期</h3>
    <dl class="head-fields">
      ${headFields(value).map(
        ({ name, text, path }) =>
          markup`<div>
            <dt>${name}</dt>
            <dd>${text ?? markup`<span class="missing">没有</span>`}</dd>
            <dd class="line">${text === undefined ? '' : `第 ${lineOf(path)} 行`}</dd>
          </div> `,
      )}
    </dl>
    ${fieldKinds.map(({ kind, name }) => {
      const own = items.filter((entry) => entry.kind === kind);
      return (
        own.length > 0 &&
        markup`<div class="list ${kind}">
          <h3>${name} <span class="count">${own.length}</span></h3>
          <ul class="fields">
            ${own.map(field)}
          </ul>
        </div>`
      );
    })}
  </section> `;
}
