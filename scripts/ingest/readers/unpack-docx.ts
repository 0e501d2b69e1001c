import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { VFile } from 'vfile';

/** The most that the parts of a document may unpack to, in bytes: a book of a million characters has about 20 MB of XML. */
const largestPart = 40 * 1024 * 1024;

/**
 * Unpacks the text parts of a Word document, by name; pictures and fonts stay packed. Sizes are checked before unpacking, so an
 * archive bomb costs nothing. Fails on archives that are broken or hold no Word text.
 */
export function unpackDocx(bytes: Uint8Array, file: VFile): Record<string, Uint8Array> {
  const parts = unzip(bytes, file);
  if (Object.keys(parts).some((name) => MAIN_PART.test(name))) return parts;
  return file.fail(
    '这个压缩包里没有 Word 正文。如果它是表格、幻灯片或一包文件，请把其中的文章另存为 .docx 或 .txt 再导入。',
    {
      source: 'reader',
      ruleId: 'no-word-text',
    },
  );
}

function unzip(bytes: Uint8Array, file: VFile): Record<string, Uint8Array> {
  let tooLarge = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!TEXT_PART.test(name)) return false;
    if (originalSize > largestPart) tooLarge = originalSize;
    return originalSize <= largestPart;
  };
  const parts = tryUnzip(bytes, filter, file);
  if (tooLarge > 0) {
    file.fail(
      `这个文档展开后的正文有 ${Math.ceil(tooLarge / 1024 / 1024)} MB，超过上限 40 MB。请拆成几个文件再导入。`,
      {
        source: 'reader',
        ruleId: 'too-large',
      },
    );
  }
  return parts;
}

function tryUnzip(
  bytes: Uint8Array,
  filter: (info: UnzipFileInfo) => boolean,
  file: VFile,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return file.fail(
      '这个文档打不开，可能没有下载完整，或设了密码。请用 Word 或 WPS 打开，另存一份没有密码的 .docx，再导入。',
      {
        source: 'reader',
        ruleId: 'broken-docx',
      },
    );
  }
}

const MAIN_PART = /^word\/document\d*\.xml$/;
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
