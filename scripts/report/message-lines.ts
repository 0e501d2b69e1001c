import { paint } from './paint.ts';

/** A file and what was said of it. A VFile is one; this much of it also travels between threads. */
export interface FileMessages {
  readonly path: string | undefined;
  readonly messages: readonly {
    readonly reason: string;
    readonly line: number | undefined;
    readonly column: number | undefined;
    readonly fatal: boolean | null | undefined;
  }[];
}

/** The messages of a file, sorted by place, each as `path:line:column 错误 text`. */
export function messageLines(file: FileMessages): string[] {
  return file.messages
    .toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0))
    .map((message) => {
      const at = message.line === undefined ? '' : `:${message.line}:${message.column ?? 1}`;
      const severity = message.fatal === true ? paint('red', '错误') : paint('yellow', '提醒');
      return `${file.path}${at} ${severity} ${message.reason}`;
    });
}
