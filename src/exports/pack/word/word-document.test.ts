import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { packFixture } from '../pack-fixture.ts';
import { wordDocument } from './word-document.ts';

const bytes = wordDocument(packFixture);

test('a reader of Word files finds headings, table, list, link and references', async () => {
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Small'] => p:fresh",
        "p[style-name='Note'] => p:fresh",
      ],
    },
  );
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(html).toContain('<h1>调解先行 &lt;试讲&gt; &amp; 讨论</h1>');
  expect(html).toContain('<h1>读材料</h1>');
  expect(html).toContain('<h2>评理说事点（云州市，2024年）<sup>[1]</sup></h2>');
  expect(html).toContain('全年调解结案近120件 &lt;含撤回&gt; &amp; 其他。');
  expect(html).toMatch(/<td><p><strong>近120件<\/strong><\/p><\/td>/);
  expect(html).toContain('<a href="https://fazhi.example.cn/practices/fz-990100-2024-001-p02/">');
  expect(html).toContain('<strong>出庭率：</strong>98%（2024年）');
  expect(html).toContain('<ol><li>谁来评理？</li></ol>');
  expect(html).toContain('甲某. 云州见闻[N]. 云州日报, 2024-03-02. 转引自');
});

test('it holds no hint and no script of the trainer', async () => {
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(text).not.toMatch(/看来源写没写|两人一组|不要先公布答案/);
});

test('every part that is named has its file, and every relation of the body its target', () => {
  const files = unzipSync(bytes);
  const read = (path: string) => new TextDecoder().decode(files[path]);
  const named = [...read('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(named.filter((path) => files[path] === undefined)).toEqual([]);
  const relations = read('word/_rels/document.xml.rels');
  const used = [...read('word/document.xml').matchAll(/r:id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(used.length).toBeGreaterThan(1);
  expect(used.filter((id) => !relations.includes(`Id="${id}"`))).toEqual([]);
  const styles = read('word/styles.xml');
  const styled = [...read('word/document.xml').matchAll(/w:pStyle w:val="([^"]+)"/g)].map(([, style = '']) => style);
  expect([...new Set(styled)].filter((style) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
});
