import { existsSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with its base path and a final slash. */
    readonly siteUrl: string;
    /** Address of the second house, built below another base path. */
    readonly secondHouseUrl: string;
  }
}

/** Serves the two built sites for the browser tests and tells them where; gives what stops the servers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const folder of ['dist', '.cache/second-house']) {
    if (!existsSync(`${folder}/index.html`))
      throw new Error(`${folder}/ 里还没有网页：浏览器测试要先生成网站，请运行 npm test。`);
  }
  const site = await preview({ root: '.', logLevel: 'error', server: { port: 4810 } });
  process.env['SITE_BASE'] = '/kexue/fazhi/';
  const secondHouse = await preview({
    root: '.',
    outDir: '.cache/second-house',
    logLevel: 'error',
    server: { port: 4820 },
  });
  delete process.env['SITE_BASE'];
  project.provide('siteUrl', `http://localhost:${site.port}/`);
  project.provide('secondHouseUrl', `http://localhost:${secondHouse.port}/kexue/fazhi/`);
  return async () => {
    await site.stop();
    await secondHouse.stop();
  };
}
