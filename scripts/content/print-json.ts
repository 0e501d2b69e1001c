import { messageLines } from '../report/message-lines.ts';
import { openCatalog } from './open-catalog.ts';
import { givenCaseIds } from './given-case-ids.ts';
import { readRetired } from './read-retired.ts';
import { readSourceFile } from './read-source-file.ts';

/**
 * Prints sources as JSON: the case as the importer reads it, with `sections` of headings and paragraphs; an array where there
 * are several sources. Messages go to the error stream. Gives true where none failed.
 */
export async function printJson(paths: readonly string[], isPrivateAllowed: boolean): Promise<boolean> {
  const catalog = openCatalog(givenCaseIds(readRetired().retired));
  const cases: unknown[] = [];
  for (const path of paths) {
    const { files, read } = await readSourceFile(path, catalog, isPrivateAllowed);
    for (const file of files) for (const line of messageLines(file)) console.error(line);
    if (read === undefined) continue;
    const sections = read.article.sections.map(({ heading, level, paragraphs }) => ({
      heading,
      level,
      paragraphs: paragraphs.map(({ text }) => text),
    }));
    cases.push({ ...read.case, sections });
  }
  if (paths.length > 1) console.log(JSON.stringify(cases, null, 2));
  else if (cases.length === 1) console.log(JSON.stringify(cases[0], null, 2));
  return cases.length === paths.length;
}
