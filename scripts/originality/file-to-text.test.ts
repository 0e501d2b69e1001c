import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fileToText } from './file-to-text.ts';

describe('fileToText', () => {
  it('reads UTF-8 and, where it is none, GB18030', async () => {
    expect(await fileToText('a.txt', Buffer.from('旧粮仓'))).toBe('旧粮仓');
    expect(await fileToText('a.txt', iconv.encode('旧粮仓', 'gb18030'))).toBe('旧粮仓');
  });

  it('takes the words of a page without its tags, in the lines of its code', async () => {
    const page = '<html>\n<body>\n<p>把<b>旧粮仓</b>改成&ldquo;大厅&rdquo;\n<p title="多开两小时">完</p>';
    const text = await fileToText('a.html', iconv.encode(page, 'gb18030'));
    expect(text?.split('\n')).toEqual(expect.arrayContaining(['把旧粮仓改成“大厅”', '多开两小时完']));
    expect(text?.split('\n').indexOf('把旧粮仓改成“大厅”')).toBe(2);
  });

  it('gives nothing for a file that holds no words', async () => {
    expect(await fileToText('a.png', Uint8Array.of(0x89, 0x50, 0, 1))).toBeUndefined();
  });

  it('throws for a Word file that is none', async () => {
    await expect(fileToText('a.docx', Buffer.from('旧粮仓'))).rejects.toThrow();
  });
});
