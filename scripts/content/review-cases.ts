import { existsSync, readFileSync } from 'node:fs';
import { readReviewSubject } from './read-review-subject.ts';
import type { ReviewDesk } from './open-review-desk.ts';

/**
 * Lays the review sheets of cases that are there already, without their sources, beside those of the articles just imported,
 * and finishes the desk. Gives true where every case could be read.
 */
export function reviewCases(paths: readonly string[], desk: ReviewDesk): boolean {
  let isGood = true;
  for (const path of paths) {
    const subject = existsSync(path)
      ? readReviewSubject(readFileSync(path, 'utf8'), path, { differences: [], messages: [] })
      : undefined;
    if (subject !== undefined) {
      console.log([path, ...desk.lay(subject)].join('\n'));
      continue;
    }
    isGood = false;
    console.error(
      existsSync(path)
        ? `${path}：案例有错误，做不出审校单。运行 npm run check:content，照提示改好。`
        : `${path}：没有这个案例。检查编号；案例在 content/cases/ 里。`,
    );
  }
  for (const line of desk.finish()) console.log(line);
  return isGood;
}
