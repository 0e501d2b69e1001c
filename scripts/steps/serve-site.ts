import { preview } from 'astro';
import { siteBase } from '../site/site-base.ts';

/** Serves dist/ on this machine and prints the address; runs until Ctrl+C. A taken port makes way for the next free one. */
export async function serveSite(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  const server = await preview({ root: '.', logLevel: 'error', server: { port } });
  console.log(`\n网站已经打开：http://localhost:${server.port}${siteBase()}\n按 Ctrl+C 结束。`);
  await server.closed();
}
