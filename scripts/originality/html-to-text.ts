import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * The words of a page in the lines of its code, also those in attributes (a description, an alternative text). Tags inside a
 * sentence leave no gap, and &ldquo; becomes the mark that it stands for: neither may hide a copy.
 */
export function htmlToText(html: string): string {
  let text = '';
  let line = 1;
  const write = (words: string, wanted: number) => {
    const breaks = '\n'.repeat(Math.max(0, wanted - line));
    text += breaks + words;
    line += breaks.length + words.split('\n').length - 1;
  };
  visit(fromHtml(html), (node) => {
    const wanted = node.position?.start.line ?? line;
    if (node.type === 'text') write(node.value, wanted);
    if (node.type !== 'element') return;
    // An attribute stands between sentences of the page: the break keeps it from joining them.
    for (const value of Object.values(node.properties)) if (typeof value === 'string') write(`\n${value}`, wanted);
  });
  return text;
}
