import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { sampleCases, sampleCharts, sampleIndicators } from './browser/sample-pages.ts';

const kilobyte = 1024;
const packed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const file = (address: string): Buffer => readFileSync(`dist/${address.replace(/^\//, '')}`);

function pageOf(path: string) {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const tree = fromHtml(html);
  const addresses = (selector: string, name: 'href' | 'src') =>
    selectAll(selector, tree).map(({ properties }) => String(properties[name]));
  const body = select('body', tree);
  return {
    html,
    text: body === undefined ? '' : toText(body),
    styles: addresses('link[rel=stylesheet]', 'href'),
    scripts: addresses('script[src]', 'src'),
  };
}

/** The scripts that a page loads by itself: those that it names, and what they import at once. */
function withImports(addresses: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const address of addresses.filter((one) => !seen.has(one))) {
    seen.add(address);
    // import{a as b}from"./find-part.DlkUtzoQ.js", import"./x.js"; what is loaded later is written import("./x.js")
    const imports = [
      ...file(address)
        .toString()
        .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g),
    ];
    withImports(
      imports.map(([, name = '']) => `${address.replace(/[^/]+$/, '')}${name}`),
      seen,
    );
  }
  return seen;
}

describe.each([...sampleCases, ...sampleIndicators, ...sampleCharts])('/%s', (path) => {
  const page = pageOf(path);

  test('has at most 40 kB of HTML and style beyond its text, compressed', () => {
    const style = page.styles.reduce((sum, address) => sum + packed(file(address)), 0);
    expect(packed(page.html) + style - packed(page.text)).toBeLessThan(40 * kilobyte);
  });

  test('loads at most 10 kB of scripts before the reader searches, compressed', () => {
    const scripts = [...withImports(page.scripts)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, address) => sum + packed(file(address)), 0)).toBeLessThan(10 * kilobyte);
  });

  test('carries no fonts', () => {
    expect(page.styles.map((address) => file(address).toString()).join('')).not.toContain('@font-face');
  });
});
