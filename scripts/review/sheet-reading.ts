import { differenceLines } from '../report/difference-lines.ts';
import { type Markup, markup } from './markup.ts';
import type { ReviewSubject } from './review-subject.ts';

/** What the importer said while it read the source, and where it reads otherwise than the file says; nothing where it said nothing. */
export function sheetReading({ messages, differences }: ReviewSubject): Markup | undefined {
  const lines = differenceLines(differences);
  if (messages.length === 0 && lines.length === 0) return undefined;
  return markup`<section aria-labelledby="reading">
    <h2 id="reading">程序这次的读法</h2>
    ${
      messages.length > 0 &&
      markup`<ul>
        ${messages.map((message) => markup`<li>${message}</li>`)}
      </ul>`
    }
    ${
      lines.length > 0 &&
      markup`<p class="hint">
          文件里是编者的字，没有动。要把新读出的合并进来，运行 <code>npm run ingest -- --update 文件</code>。
        </p>
        <ul>
          ${lines.map((line) => markup`<li>${line.trim()}</li>`)}
        </ul>`
    }
  </section> `;
}
