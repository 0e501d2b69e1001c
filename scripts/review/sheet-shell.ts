import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Markup, markup } from './markup.ts';

const style = readFileSync(new URL('./sheet.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./sheet.js', import.meta.url), 'utf8');

/**
 * Puts the body of a page into one HTML file that needs nothing beside itself. Nothing runs on it but its own script, and nothing
 * is fetched, whatever a text may hold.
 */
export function sheetShell(title: string, body: Markup): string {
  const page = markup`<html lang="zh-Hans">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <style>${{ markup: style }}</style>
    </head>
    <body>
      ${body}
      <script>${{ markup: script }}</script>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
