import { caseItems } from '../../src/domain/case-items.ts';
import type { FieldKind } from './field-kinds.ts';
import { fieldKinds } from './field-kinds.ts';
import { type Markup, markup } from './markup.ts';
import { placedText } from './placed-text.ts';
import type { ReviewSubject } from './review-subject.ts';
import { sheetAcceptance } from './sheet-acceptance.ts';
import { sheetDoubts } from './sheet-doubts.ts';
import { sheetFields } from './sheet-fields.ts';
import { sheetNews } from './sheet-news.ts';
import { sheetReading } from './sheet-reading.ts';
import { sheetShell } from './sheet-shell.ts';
import { sheetText } from './sheet-text.ts';

/**
 * The review sheet of a case: one HTML page that needs nothing beside itself. The text stands at one side, everything that was
 * read from it at the other, each with a link to the other. The same subject gives the same page to the byte.
 */
export function sheetPage(subject: ReviewSubject): string {
  const { case: value, casePath } = subject;
  const items = caseItems(value);
  const kinds = new Map<string, FieldKind>(items.map(({ kind, item }) => [item.id, kind]));
  const { text, placed } = placedText(value, subject.body);
  const { region, period, source } = value;
  const about = [
    region?.name ?? '地区未知',
    period?.label ?? '时期未知',
    source.outlet ?? value.issuer?.name ?? '来源未知',
  ];
  const body = markup`<header class="top">
      <p class="stamp">
        审校单 ${value.id}
        ${value.review.status === 'draft' ? '草稿' : `${value.review.by ?? ''} ${value.review.on ?? ''} 审校`}
      </p>
      <h1>${value.title}</h1>
      <p class="about">${about.join('，')}。<code>${casePath}</code></p>
      <nav aria-label="审校单各部分">
        <a href="#doubts">疑点</a> <a href="#acceptance">验收清单</a> <a href="#news">与上一份相比</a>
        <a href="#fields">字段</a> <a href="#text">正文</a>
      </nav>
      ${filters(kinds)}
    </header>
    <main>
      <div class="side" role="region" aria-label="疑点、清单和字段" tabindex="0">
        ${sheetDoubts(subject, placed)} ${sheetAcceptance(subject)} ${sheetReading(subject)} ${sheetNews(subject)}
        ${sheetFields(subject, placed)}
      </div>
      <article aria-labelledby="text" tabindex="0">
        <h2 id="text">正文</h2>
        ${value.kicker !== undefined && markup`<p class="kicker">${value.kicker}</p>`}
        <p class="title">${value.title}</p>
        ${value.subtitle !== undefined && markup`<p class="kicker">${value.subtitle}</p>`} ${sheetText(text, kinds)}
      </article>
    </main>`;
  return sheetShell(`审校单 ${value.id} ${value.title}`, body);
}

/** Radio buttons that leave one kind of marks and fields; the style does the work. */
function filters(kinds: ReadonlyMap<string, FieldKind>): Markup {
  const counts = Map.groupBy(kinds.values(), (kind) => kind);
  const choice = (id: string, label: string, isChosen: boolean) =>
    markup`<label><input type="radio" name="only" id="only-${id}" ${isChosen && markup` checked`} />${label}</label>`;
  return markup`<fieldset>
    <legend>只看</legend>
    ${choice('all', '全部', true)}${fieldKinds.map(({ kind, name }) => {
      const count = counts.get(kind)?.length ?? 0;
      return count > 0 && choice(kind, `${name} ${count}`, false);
    })}
  </fieldset>`;
}
