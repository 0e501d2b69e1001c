import { close, createIndex } from 'pagefind';
import { z } from 'zod';

/** Pagefind's own code, as it runs in the browser. */
export interface EngineFiles {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

// What a search needs; the rest (user interfaces, Pagefind's own worker) is not published. No language is xx: its engine neither
// parts words nor stems them.
const needed = ['pagefind.js', 'wasm.unknown.pagefind'];

const entrySchema = z.object({ version: z.string() });

/** Has Pagefind index one word, and keeps the code that it puts beside the index. Throws where Pagefind reports an error. */
export async function engineFiles(): Promise<EngineFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'xx' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addHTMLFile({ url: '/', content: '<html><body>a</body></html>' });
  const output = await index.getFiles();
  await close();
  const problems = [...errors, ...added.errors, ...output.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  const entry = output.files.find(({ path }) => path === 'pagefind-entry.json');
  const { version } = entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? '').toString('utf8')));
  const files = output.files.filter(({ path }) => needed.includes(path));
  if (files.length < needed.length) throw new Error(`Pagefind ${version} has no longer ${needed.join(' and ')}.`);
  return { version, files };
}
