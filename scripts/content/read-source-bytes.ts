import { readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import { FetchRefusal } from '../web/fetch-refusal.ts';
import { usualLimits } from '../web/fetch-limits.ts';
import { fetchPage } from '../web/fetch-page.ts';
import { isWebAddress } from '../web/is-web-address.ts';

/**
 * The bytes of a source: of a file, or of the page at an address, whose final address and charset go to `file.data.fetched`. Ends by
 * `file.fail` where there are none, and says what to do.
 */
export async function readSourceBytes(
  path: string,
  file: VFile,
  isPrivateAllowed: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (!isWebAddress(path)) return new Uint8Array(readFileSync(path));
    const { bytes, url, charset } = await fetchPage(path, { ...usualLimits, isPrivateAllowed });
    file.data.fetched = { url, charset };
    return bytes;
  } catch (error) {
    if (error instanceof FetchRefusal) return file.fail(error.message, { source: 'web', ruleId: error.rule });
    if (!isUnreadable(error)) throw error;
    return file.fail('没有读这个文件的权限，或它不是普通文件。检查文件的属性，或把它复制一份再导入。', {
      source: 'reader',
      ruleId: 'unreadable',
    });
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EISDIR'].includes(String(error.code));
}
