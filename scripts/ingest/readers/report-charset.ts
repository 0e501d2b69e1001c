import type { VFile } from 'vfile';
import type { DecodedText } from './decode-text.ts';

/** Tells the editor where characters of a file could not be decoded; says nothing where all could. */
export function reportCharset(decoded: DecodedText, file: VFile): void {
  if (decoded.damaged === 0) return;
  file.message(
    `按 ${decoded.charset.toUpperCase()} 读，有 ${decoded.damaged} 个字符读不出来，正文里显示为“\uFFFD”。请对照原文补上，或换一份编码完好的文件。`,
    { source: 'reader', ruleId: 'damaged-characters' },
  );
}
