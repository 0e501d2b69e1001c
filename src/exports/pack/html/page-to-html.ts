import { escapeMarkup } from '../escape-markup.ts';

/** What a page of a pack is made of: HTML for its head beside the title, and for its body. */
export interface PackPage {
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

/** A whole HTML page. What `head` brings decides whether it stands alone (style and script in it) or needs the site's files. */
export function pageToHtml({ title, head, body }: PackPage): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    head,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
