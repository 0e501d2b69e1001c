import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';
import { headScript } from './src/components/reading/head-script.ts';
import { layerOrder } from './src/styles/layer-order.ts';

// The environment overrides the settings file, so that tests can build a second house under another address.
const address = process.env.SITE_URL ?? site.address;

export default defineConfig({
  ...(address === '' ? {} : { site: address }),
  base: process.env.SITE_BASE ?? site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    // The source's own quotation marks and dashes are evidence: they are not "educated".
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      styleDirective: { hashes: [hashOf(layerOrder)] },
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(headScript)] },
    },
  },
  vite: {
    build: {
      // One small stylesheet for all pages: fetched once, where nine a page were.
      cssCodeSplit: false,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Astro marks each MDX page with a directive of its own, and rolldown warns of each; it has no effect here.
          if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
          handler(level, log);
        },
      },
    },
  },
});

/** @param {string} text inline code, which passes the policy by its hash */
function hashOf(text) {
  return /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);
}
