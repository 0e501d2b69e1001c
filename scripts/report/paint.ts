import { styleText } from 'node:util';

/** Text in a colour where the reader sits at a terminal that shows colours; elsewhere the text as it is. */
export function paint(style: 'red' | 'yellow' | 'green' | 'dim' | 'bold', text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
