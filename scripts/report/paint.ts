import { styleText } from 'node:util';

/**
 * Text in a colour where the reader sits at a terminal that shows colours (`NO_COLOR` is respected); elsewhere the text as it is.
 * `stream` is where it will be printed.
 */
export function paint(
  style: 'red' | 'yellow' | 'green' | 'dim' | 'bold',
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  return styleText(style, text, { stream });
}
