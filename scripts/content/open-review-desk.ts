import { join } from 'node:path';
import type { ReviewSubject } from '../review/review-subject.ts';
import { sheetIndex } from '../review/sheet-index.ts';
import { sheetPage } from '../review/sheet-page.ts';
import type { Imported } from './import-outcome.ts';
import { openInBrowser } from './open-in-browser.ts';
import { reviewImported } from './review-imported.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Where review sheets lie: git passes the folder over, for a sheet holds the text of its article. */
const folder = '.cache/review';

/** Where the review sheets of one run are laid. */
export interface ReviewDesk {
  /** Writes the sheet of a case, and gives the lines that tell of it. */
  readonly lay: (subject: ReviewSubject) => readonly string[];
  /** The same for a source that was just imported; a source without a case has no sheet. */
  readonly layImported: (imported: Imported) => readonly string[];
  /** Opens what was laid, several sheets by a list of them, and gives the lines that say what to do with it. */
  readonly finish: () => readonly string[];
}

/** Opens an empty desk; where `isOpening` is false no browser is started. */
export function openReviewDesk({ isOpening }: { readonly isOpening: boolean }): ReviewDesk {
  const laid: { readonly path: string; readonly subject: Pick<ReviewSubject, 'case' | 'text'> }[] = [];
  const lay = (subject: ReviewSubject) => {
    const path = join(folder, `${subject.case.id}.html`);
    writeFileAtomically(path, sheetPage(subject));
    laid.push({ path, subject: { case: subject.case, text: subject.text } });
    return [`    审校单：${path}`];
  };
  return {
    lay,
    layImported: (imported) => {
      const subject = reviewImported(imported);
      return subject === undefined ? [] : lay(subject);
    },
    finish: () => {
      const [first, ...others] = laid;
      if (first === undefined) return [];
      const path = others.length === 0 ? first.path : join(folder, 'index.html');
      if (others.length > 0) writeFileAtomically(path, sheetIndex(laid.map(({ subject }) => subject)));
      const isOpened = isOpening && openInBrowser(path);
      return [
        isOpened
          ? `审校单已在浏览器里打开：${path}`
          : `审校单写好了，用浏览器打开：${path}`,
        '它只在这台机器上，不会提交，也不会发布。对照着改案例文件，改完再做一张看看。',
      ];
    },
  };
}
