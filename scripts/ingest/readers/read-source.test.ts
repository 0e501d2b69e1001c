import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const fixtures = join(import.meta.dirname, '../__fixtures__/reading');
const pdf = readFileSync(join(fixtures, 'report-pdf/source.pdf'));
const docx = readFileSync(join(fixtures, 'report-docx/source.docx'));
const prose = '2024年，云州市受理行政复议申请1860件，办结1642件，群众满意率稳步提高。';

/** The smallest PDF of one page without text, as a scanner makes them but for the picture; `trailer` goes into its trailer. */
function emptyPdf(trailer = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n${trailer}`,
  );
}

const lock = `<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;
const lockedPdf = emptyPdf(`trailer<</Root 1 0 R/Size 5/ID[<31><31>]/Encrypt${lock}>>`);
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each([
  ['an old Word file', 'a.doc', compoundFile, '旧版 Office 或 WPS 文件'],
  [
    'a protected Word file',
    'a.docx',
    Buffer.concat([compoundFile, Buffer.from('EncryptedPackage', 'utf16le')]),
    '设了打开密码',
  ],
  ['a rich text file', 'a.doc', Buffer.from('{\\rtf1\\ansi}'), 'RTF'],
  ['a picture', 'a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), '图片'],
  ['a picture that is called a text', 'a.txt', Buffer.from('89504e470d0a1a0a', 'hex'), '图片'],
  ['a saved page of one file', 'a.mht', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), '.mht'],
  ['an archive', 'a.rar', Buffer.from('526172211a0700', 'hex'), '压缩包'],
  ['an archive without Word text', 'a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), '没有 Word 正文'],
  ['a Word file that was cut off', 'a.docx', docx.subarray(0, 900), '打不开'],
  [
    'a Word file that is no XML',
    'a.docx',
    zipSync({ 'word/document.xml': strToU8('<w:document'), '_rels/.rels': strToU8('x') }),
    '已损坏',
  ],
  ['a PDF that was cut off', 'a.pdf', pdf.subarray(0, 400), '打不开'],
  ['a scan', 'a.pdf', emptyPdf('trailer<</Root 1 0 R/Size 4>>'), '没有文字层'],
  ['a protected PDF', 'a.pdf', lockedPdf, '设了打开密码'],
  ['an unknown format', 'a.dat', Buffer.from([1, 2, 3, 0, 5, 6, 7, 0, 0, 9, 1, 2]), '认不出这种文件'],
  ['an empty file', 'a.txt', Buffer.from(' \n\n'), '没有文字'],
  ['an empty page', 'a.html', Buffer.from('<html><body><div id="app"></div></body></html>'), '没有成段的正文'],
  ['a menu without an article', 'a.html', Buffer.from('<body><a>首页</a><a>新闻</a></body>'), '没有成段的正文'],
  ['a page nested too deep', 'a.html', Buffer.from(`<html>${'<div>'.repeat(600)}${prose}`), '嵌套超过 500 层'],
  ['a text too long for an article', 'a.txt', Buffer.from('字'.repeat(1_000_001)), '超过一篇文章的上限'],
])('%s is refused with advice', async (_, path, bytes, advice) => {
  const file = new VFile({ path });
  await expect(readSource(bytes, file)).rejects.toThrow(advice);
  expect(file.messages).toHaveLength(1);
  expect(file.messages[0]).toMatchObject({ fatal: true, source: 'reader' });
});

test('an archive bomb is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(readSource(bomb, new VFile({ path: 'a.docx' }))).rejects.toThrow('超过上限 40 MB');
});

test.each([
  ['page.txt', `<!DOCTYPE html><p>${prose}</p>`, 'html'],
  ['page.doc', `<html><body><p>${prose}</p></body></html>`, 'html'],
  ['notes.html', prose, 'text'],
  ['notes.md', `# 报告\n\n${prose}`, 'markdown'],
  ['notes', prose, 'text'],
])('%s is read by its content', async (path, text, format) => {
  const file = new VFile({ path });
  await readSource(Buffer.from(text), file);
  expect(file.data.page?.format).toBe(format);
});
