import type { VFile } from 'vfile';
import type { PageFacts } from '../page-facts.ts';
import { decodeText } from './decode-text.ts';

/**
 * Tells the format of a file by its first bytes, and only where they say nothing by its name. Fails with advice on what no
 * reader here reads: old Word files, pictures, archives, other binary files.
 */
export function sniffFormat(bytes: Uint8Array, file: VFile): PageFacts['format'] {
  const start = latin1(bytes.subarray(0, 4096));
  const magic = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const refused = REFUSED.find(({ begins }) => begins.test(magic)) ?? (MAIL.test(start) ? MAIL_PAGE : undefined);
  if (refused !== undefined) file.fail(refused.advice(bytes), { source: 'reader', ruleId: 'unreadable-format' });
  // A PDF may begin after some rubbish; readers look in the first kilobyte.
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (magic.startsWith('504b0304')) return 'docx';
  if (bytes.length > 0 && decodeText(bytes.subarray(0, 65_536)).usual < 0.7) {
    file.fail('认不出这种文件。可以导入的格式：.txt、.html、.docx、.pdf、.md。请用原来的程序打开它，另存为其中一种。', {
      source: 'reader',
      ruleId: 'unknown-format',
    });
  }
  if (/^\.(md|markdown|mdx)$/i.test(file.extname ?? '')) return 'markdown';
  return HTML.test(start.replaceAll('\0', '')) ? 'html' : 'text';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

const HTML = /<!doctype html|<(?:html|head|body|meta|div|p|table|article|section|h[1-6]|br|span)[\s/>]/i;

interface Refused {
  /** The first bytes in hexadecimal. */
  readonly begins: RegExp;
  readonly advice: (bytes: Uint8Array) => string;
}

const REFUSED: readonly Refused[] = [
  {
    // The compound file of Office 97 to 2003, and of every protected Office document
    begins: /^d0cf11e0/,
    advice: (bytes) =>
      includesUtf16(bytes, 'EncryptedPackage')
        ? '这个 Office 文档设了打开密码，读不了。请用 Word 或 WPS 打开，去掉密码后另存，再导入。'
        : '这是旧版 Office 或 WPS 文件（如 .doc、.wps），本程序只读 .docx。请用 Word 或 WPS 打开，“另存为”.docx，再导入。',
  },
  {
    // {\\rtf
    begins: /^7b5c727466/,
    advice: () => '这是 RTF 文件，本程序只读 .docx。请用 Word 或 WPS 打开，“另存为”.docx，再导入。',
  },
  {
    // JPEG, PNG, GIF, BMP, TIFF, WebP
    begins: /^(?:ffd8ff|89504e47|47494638|424d.{8}0{8}|49492a00|4d4d002a|52494646.{8}57454250)/,
    advice: () => '这是图片，没有可读的文字。请先做文字识别（OCR），核对后存成 .txt 或 .docx 再导入。',
  },
  {
    // RAR, 7z, gzip
    begins: /^(?:52617221|377abcaf|1f8b)/,
    advice: () => '这是压缩包。请先解开，把里面的文章逐个导入。',
  },
];

const MAIL = /^(?:From: |MIME-Version: |Content-Type: multipart\/related)/i;
const MAIL_PAGE: Refused = {
  begins: MAIL,
  advice: () => '这是浏览器保存的单文件网页（.mht）。请用浏览器打开，另存为“网页，仅 HTML”，再导入。',
};

/** Office writes the names of a compound file's streams in UTF-16. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
