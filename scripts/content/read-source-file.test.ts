import { createServer } from 'node:http';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { openCatalog } from './open-catalog.ts';
import { readSourceFile } from './read-source-file.ts';

const page = `<html><head><title>云州市推进行政复议改革-云州日报</title></head><body>
<h1>云州市推进行政复议改革</h1><p>来源：云州日报 2024-07-12</p>
<div class="article-content">${'<p>2024年，云州市受理行政复议申请1860件，办结1642件，群众满意率稳步提高。</p>'.repeat(2)}</div></body></html>`;

test('a page that a server gives is read as a file is, and the case knows its address', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/art/1.html')
      response.writeHead(200, { 'content-type': 'text/html; charset=gbk' }).end(iconv.encode(page, 'gbk'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const found = await readSourceFile(`${origin}/art/1.html#top`, openCatalog([]), true);
  expect(found.read?.case).toMatchObject({
    title: '云州市推进行政复议改革',
    source: { outlet: '云州日报', url: `${origin}/art/1.html`, file: `${origin}/art/1.html` },
  });
  const missing = await readSourceFile(`${origin}/art/2.html`, openCatalog([]), true);
  expect(missing.read).toBeUndefined();
  expect(missing.files[0]?.messages.map(({ reason }) => reason)).toEqual([
    '服务器说没有这个网页（404）。检查网址有没有抄全；已经撤下的，找别处的原文。',
  ]);
  server.closeAllConnections();
  server.close();
});
