import type { IncomingMessage } from 'node:http';
import type { FetchLimits } from './fetch-limits.ts';
import { FetchRefusal } from './fetch-refusal.ts';
import { readBody } from './read-body.ts';
import { refusalOfAnswer } from './refusal-of-answer.ts';
import { refusalOfFailure } from './refusal-of-failure.ts';
import { requestPage } from './request-page.ts';

/** A page as its server gave it. */
export interface FetchedPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The address at which it was found in the end, without its fragment. */
  readonly url: string;
  /** The charset that the server names. */
  readonly charset: string | undefined;
}

/** Fetches the page at an address, through redirects. Throws a FetchRefusal, whose message an editor can act on, where there is none. */
export async function fetchPage(address: string, limits: FetchLimits): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  let url = parseAddress(address);
  try {
    for (let hops = 0; ; hops += 1) {
      const answer = await requestPage(url, { isPrivateAllowed: limits.isPrivateAllowed, signal });
      const next = redirectIn(answer, url);
      if (next === undefined) return await readPage(answer, url, limits);
      answer.destroy();
      if (hops === limits.redirects) throw tooManyRedirects(limits.redirects);
      url = next;
    }
  } catch (error) {
    if (signal.aborted) throw timedOut(limits.seconds);
    throw refusalOfFailure(error, url.host);
  }
}

async function readPage(answer: IncomingMessage, url: URL, limits: FetchLimits): Promise<FetchedPage> {
  const contentType = answer.headers['content-type'] ?? '';
  const refusal = refusalOfAnswer(answer.statusCode ?? 0, contentType);
  if (refusal !== undefined) {
    answer.destroy();
    throw refusal;
  }
  const bytes = await readBody(answer, limits.bytes);
  url.hash = '';
  return { bytes, url: url.href, charset: /charset\s*=\s*["']?([\w-]{2,20})/i.exec(contentType)?.[1] };
}

function redirectIn({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  return parseAddress(location, from);
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url === undefined) throw new FetchRefusal('bad-address', '这个网址写得不完整。从浏览器的地址栏里整条复制过来。');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchRefusal('bad-protocol', `只读 http:// 和 https:// 开头的网址，这里是 ${url.protocol}//。`);
  }
  return url;
}

function tooManyRedirects(most: number): FetchRefusal {
  return new FetchRefusal(
    'redirects',
    `这个网址一再跳转，超过 ${most} 次还没有到网页，多半是绕圈子或要登录。请用浏览器打开，用最后停下的那个网址再试。`,
  );
}

function timedOut(seconds: number): FetchRefusal {
  return new FetchRefusal(
    'timeout',
    `等了 ${seconds} 秒还没有读完这个网页。过一会儿再试；总是这样的，请用浏览器打开后另存。`,
  );
}
