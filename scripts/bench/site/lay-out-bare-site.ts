import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkPackages } from './link-packages.ts';

/** A text without any structure of ours. */
export interface BarePage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Lays out the floor that our build is measured against: the smallest site of Astro, MDX and Pagefind that shows a page a text.
 * Gives the function that writes one text into it.
 */
export function layOutBareSite(folder: string): (page: BarePage) => void {
  for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
  mkdirSync(join(folder, 'content'), { recursive: true });
  linkPackages(folder);
  return ({ id, title, text }) =>
    writeFileSync(join(folder, 'content', `${id}.mdx`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const files = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content' }) }) };
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('texts')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-CN"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
};
