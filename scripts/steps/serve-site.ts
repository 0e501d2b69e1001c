import { preview } from 'astro';

/** Serves dist/ on this machine and prints the address; runs until Ctrl+C. A taken port makes way for the next free one. */
export async function serveSite(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  const server = await preview({ root: '.', logLevel: 'error', server: { port } });
  const base = process.env['SITE_BASE'] ?? '/';
  console.log(`\n网站已经打开：http://localhost:${server.port}${base}\n按 Ctrl+C 结束。`);
  await server.closed();
}
