import type { VFile } from 'vfile';
import { paint } from './paint.ts';

/** The messages of a file, sorted by place, each as `path:line:column 错误 text`. */
export function messageLines(file: VFile): string[] {
  return file.messages
    .toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0))
    .map((message) => {
      const at = message.line === undefined ? '' : `:${message.line}:${message.column ?? 1}`;
      const severity = message.fatal === true ? paint('red', '错误') : paint('yellow', '提醒');
      return `${file.path}${at} ${severity} ${message.reason}`;
    });
}
