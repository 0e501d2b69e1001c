import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/domain/check-case.ts';
import { readSidecar } from '../content/read-sidecar.ts';
import { type ReadArticle, readArticle } from './pipeline.ts';
import { bodyToText } from './writers/body-to-text.ts';
import { caseToMdx } from './writers/case-to-mdx.ts';

const fixtures = join(import.meta.dirname, '__fixtures__');
const names = readdirSync(fixtures).filter((name) => sourceOf(name) !== undefined);

function sourceOf(name: string): string | undefined {
  return readdirSync(join(fixtures, name)).find((file) => file.startsWith('source.') && extname(file) !== '.yaml');
}

async function readFixture(name: string): Promise<ReadArticle> {
  const source = sourceOf(name) ?? '';
  const path = join(fixtures, name, source);
  const { sidecar = {} } = readSidecar(path);
  return read(new Uint8Array(readFileSync(path)), `seeds/${name}${extname(source)}`, sidecar);
}

function read(bytes: Uint8Array<ArrayBuffer>, path: string, sidecar = {}): Promise<ReadArticle> {
  const origin = { name: path, sidecar, caseIdOf: (stem: string) => `${stem}-001` };
  return readArticle(bytes, new VFile({ path }), origin);
}

function asJson({ case: value, article }: ReadArticle): string {
  const sections = article.sections.map(({ heading, level, paragraphs }) => ({
    heading,
    level,
    paragraphs: paragraphs.map(({ text }) => text),
  }));
  return `${JSON.stringify({ ...value, sections }, null, 2)}\n`;
}

test.each(names)('%s becomes the case that a careful reader expects', { timeout: 60_000 }, async (name) => {
  const result = await readFixture(name);
  await expect(asJson(result)).toMatchFileSnapshot(join(fixtures, name, 'expected.json'));
  await expect(caseToMdx(result.case, result.body)).toMatchFileSnapshot(join(fixtures, name, 'expected.mdx'));
});

test.each(names)('%s is read the same twice, and what was read may be published', { timeout: 60_000 }, async (name) => {
  const result = await readFixture(name);
  expect(asJson(await readFixture(name))).toBe(asJson(result));
  const problems = checkCase({ case: result.case, text: bodyToText(result.body) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '一、办理情况\n',
    '（一）',
    '全年办结案件12件',
    '，同比增长3.5%',
    '。',
    '\n',
    '\n\n',
    '|',
    '<script>',
    '{x}',
    'import a',
    '<p>',
    '</p>',
    '&nbsp;',
    '来源：云州日报',
    '2024-07-12',
    '《青岭县办法》',
    '# ',
    '**',
    '下转第三版',
    '\u0000',
    '\ud800',
    '\u200b',
    '\u202e',
    '近三成',
    '1+3+N',
  ),
);

test.each(['txt', 'html', 'md'])(
  'any text in a .%s file is read into a case that the site can build, or told',
  { timeout: 60_000 },
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(''));
        try {
          const { case: value, body } = await read(bytes, `seeds/any.${format}`);
          expect(() => mdxToJs(caseToMdx(value, body))).not.toThrow();
          const problems = checkCase({ case: value, text: bodyToText(body) });
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        } catch (error) {
          // A text that cannot be read is told to the editor.
          if (!(error instanceof VFileMessage)) throw error;
          expect(error.reason).toMatch(/\p{Script=Han}/u);
        }
      }),
      { numRuns: 60 },
    );
  },
);
