import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import type { CaseProblem } from '../../src/domain/case-problem.ts';
import { checkCase } from '../../src/domain/check-case.ts';
import { bodyToText } from '../ingest/writers/body-to-text.ts';
import { mdxToBody } from '../ingest/writers/mdx-to-body.ts';
import { type SplitMdx, splitMdx } from '../ingest/writers/split-mdx.ts';
import type { CaseRecord } from '../ingest/reconcile/case-record.ts';
import { addProblem } from '../report/add-problem.ts';
import { checkUsedIds } from './check-used-ids.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { placeInYaml } from './place-in-yaml.ts';

/**
 * Checks one case file: frontmatter against the schema, text against MDX, then the rules of the domain. Every problem is put
 * on the file. `knownIds` are the ids of all cases, which links to other cases must be among; `record` is what the importer remembers of this one.
 *
 * @returns the case, where its frontmatter and its text can be read
 */
export function checkCaseFile(file: VFile, knownIds: ReadonlySet<string>, record?: CaseRecord): Case | undefined {
  if (String(file.value).includes('\uFFFD')) {
    const text = '这个文件不是 UTF-8，文字读不出来。用编辑器打开，另存为 UTF-8（记事本：另存为，编码选 UTF-8），再查一次。';
    addProblem(file, 'error', text, { line: 1, column: 1 }, 'encoding');
    return undefined;
  }
  const split = splitMdx(String(file.value));
  if (split.yaml === '') {
    const text = '文件开头没有“---”括起来的字段。照 content/README.md 补上，或删去这个文件再运行 npm run ingest。';
    addProblem(file, 'error', text, { line: 1, column: 1 }, 'frontmatter');
    return undefined;
  }
  const parsed = parseYaml(file, split.yaml, caseSchema, split.yamlLine);
  const body = readBody(file, split);
  if (parsed.value === undefined || body === undefined) return undefined;
  checkName(file, parsed.value, knownIds, split.yamlLine + 1);
  const problems = [
    ...checkCase({ case: parsed.value, text: bodyToText(body), knownIds }),
    ...checkUsedIds(parsed.value, record),
  ];
  for (const problem of problems) {
    addProblem(file, problem.severity, problem.message, placeOf(problem, parsed, split), problem.rule);
  }
  return parsed.value;
}

function readBody(file: VFile, split: SplitMdx): Root | undefined {
  try {
    return mdxToBody(split.body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // An open brace is noticed at the end of the file; the editor is shown the brace.
    const isOpen = error.ruleId === 'unexpected-eof';
    const noticed = { line: (error.line ?? 1) + split.bodyLine, column: error.column ?? 1 };
    const place = isOpen ? placeInBody(split, Math.max(split.body.lastIndexOf('{'), split.body.lastIndexOf('<'))) : noticed;
    const text = '正文这里不是合格的 MDX：单独的 { 和 < 会被当作程序。写成 \\{ 和 \\<，或用全角的｛和＜。';
    addProblem(file, 'error', text, place, 'mdx');
    return undefined;
  }
}

function checkName(file: VFile, { id }: Case, knownIds: ReadonlySet<string>, line: number): void {
  if (file.stem === id) return;
  // A copy must not be renamed over the file that it was copied from.
  const advice = knownIds.has(id)
    ? `已有一个 ${id}.mdx，不要改名盖掉它：是副本的，把要留的改动并进去，删去这个文件；是另一个案例的，换一个编号。`
    : `把文件改名为 ${id}.mdx，或改 id。`;
  const text = `文件名应与 id 相同：id 是 ${id}，文件名是 ${file.stem ?? ''}。${advice}`;
  addProblem(file, 'error', text, { line, column: 1 }, 'file-name');
}

function placeOf(problem: CaseProblem, parsed: ParsedYaml<unknown>, split: SplitMdx): { line: number; column: number } {
  if (problem.path.length > 0) {
    const place = placeInYaml(parsed.document, parsed.lines, problem.path);
    return { ...place, line: place.line + split.yamlLine };
  }
  return placeInBody(split, split.body.indexOf(problem.textQuote ?? ''));
}

function placeInBody(split: SplitMdx, offset: number): { line: number; column: number } {
  const before = split.body.slice(0, Math.max(0, offset)).split('\n');
  return { line: split.bodyLine + before.length, column: (before.at(-1) ?? '').length + 1 };
}
