import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { usualLimits } from './fetch-limits.ts';
import { fetchPage } from './fetch-page.ts';
import { FetchRefusal } from './fetch-refusal.ts';

const local = { ...usualLimits, isPrivateAllowed: true };
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Starts a server at a free port of this machine and gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

async function refusalOf(address: string, limits = local): Promise<string> {
  const error: unknown = await fetchPage(address, limits).catch((reason: unknown) => reason);
  if (!(error instanceof FetchRefusal)) throw error;
  return error.message;
}

test('a page is fetched through redirects, unpacked, with its address and charset', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/art/1.html?id=2#top' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset="GBK"', 'content-encoding': 'gzip' })
        .end(gzipSync('<p>正文</p>'));
  });
  const { bytes, ...rest } = await fetchPage(`${origin}/old`, local);
  expect(new TextDecoder().decode(bytes)).toBe('<p>正文</p>');
  expect(rest).toEqual({ url: `${origin}/art/1.html?id=2`, charset: 'GBK' });
});

test.each([
  [404, 'text/html', '服务器说没有这个网页（404）'],
  [410, 'text/html', '服务器说没有这个网页（410）'],
  [403, 'text/html', '服务器不让程序读这个网页（403）。请用浏览器打开'],
  [412, 'text/html', '服务器不让程序读这个网页（412）'],
  [521, 'text/html', '服务器不让程序读这个网页（521）'],
  [429, 'text/html', '服务器嫌读得太勤'],
  [502, 'text/html', '服务器出错（502）'],
  [200, 'image/jpeg', '不是文章，而是 image/jpeg'],
  [200, 'application/json; charset=utf-8', '不是文章，而是 application/json。'],
])('an answer %i with %s is told', async (status, type, message) => {
  const origin = await serve((_, response) => response.writeHead(status, { 'content-type': type }).end('x'));
  expect(await refusalOf(origin)).toContain(message);
});

test.each(['application/octet-stream', 'application/pdf', 'application/msword', ''])(
  'what is served as %j is left to the readers, which know files by their bytes',
  async (type) => {
    const origin = await serve((_, response) =>
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('%PDF-'),
    );
    expect((await fetchPage(origin, local)).bytes).toHaveLength(5);
  },
);

test('redirects that lead in a circle end', async () => {
  const origin = await serve((_, response) => response.writeHead(301, { location: '/' }).end());
  expect(await refusalOf(origin)).toBe(
    '这个网址一再跳转，超过 5 次还没有到网页，多半是绕圈子或要登录。请用浏览器打开，用最后停下的那个网址再试。',
  );
});

test.each([
  ['said to be too large', (length: number) => ({ 'content-length': length })],
  ['too large without saying so', () => ({})],
])('a body that is %s is not read to its end', async (_, headers) => {
  const origin = await serve((_request, response) => response.writeHead(200, headers(3_000)).end('x'.repeat(3_000)));
  expect(await refusalOf(origin, { ...local, bytes: 1024 })).toContain('超过上限');
});

test('a packed bomb is not unpacked to its end', async () => {
  const origin = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(30 * 1024 * 1024))),
  );
  expect(await refusalOf(origin)).toContain('超过上限 20 MB');
});

test('a server that does not answer, and one that breaks off, are told', async () => {
  const silent = await serve(() => undefined);
  expect(await refusalOf(silent, { ...local, seconds: 0.2 })).toContain('等了 0.2 秒还没有读完');
  server?.closeAllConnections();
  server?.close();
  const broken = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 900 }).write('x');
    setImmediate(() => response.destroy());
  });
  expect(await refusalOf(broken)).toContain('没有传完就断了');
});

test('a server that is gone is told', async () => {
  const origin = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  expect(await refusalOf(origin)).toContain('连不上 127.0.0.1');
});

test.each([
  'http://127.0.0.1:9/a',
  'http://[::1]/',
  'http://localhost:9/',
  'http://10.1.2.3/',
  'http://[::ffff:192.168.0.1]/',
])('%s is not read unless that is allowed', async (address) => {
  expect(await refusalOf(address, usualLimits)).toContain('是本机或内网的地址，默认不读');
});

test('a redirect to a file is refused', async () => {
  const origin = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end());
  expect(await refusalOf(origin)).toBe('只读 http:// 和 https:// 开头的网址，这里是 file://。');
});

test('an address that is none is told', async () => {
  expect(await refusalOf('https://')).toBe('这个网址写得不完整。从浏览器的地址栏里整条复制过来。');
});
