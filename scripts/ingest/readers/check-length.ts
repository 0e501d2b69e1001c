import type { VFile } from 'vfile';

/** The longest text that is read as one article, in characters; a yearbook's chapter has about a tenth of it. */
export const longestText = 1_000_000;

/** Refuses a text that is empty or too long for one article; `what` names the thing read (网页, 文档), for the message. */
export function checkLength(length: number, what: string, file: VFile): void {
  if (length === 0) {
    file.fail(
      `这个${what}里没有文字。请确认下载完整；如果正文是图片，请先做文字识别（OCR），存成 .txt 或 .docx 再导入。`,
      {
        source: 'reader',
        ruleId: 'empty',
      },
    );
  }
  if (length > longestText) {
    file.fail(
      `这个${what}有 ${length.toLocaleString('en')} 字，超过一篇文章的上限 ${longestText.toLocaleString('en')} 字。请只留下一篇文章，或拆成几个文件。`,
      { source: 'reader', ruleId: 'too-long' },
    );
  }
}
