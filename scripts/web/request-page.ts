import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { FetchRefusal } from './fetch-refusal.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { isPrivateAddress } from './is-private-address.ts';
import { privateHost } from './private-host.ts';

/**
 * Sends one request for a page and gives the answer, its body unread; redirects are answers too. Fails with a FetchRefusal for a
 * private address, unless those are allowed, and with Node's error where no answer comes.
 */
export function requestPage(
  url: URL,
  { isPrivateAllowed, signal }: { readonly isPrivateAllowed: boolean; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const host = url.hostname.replaceAll(/[[\]]/g, '');
  // A number needs no look-up, so the guard there would not see it.
  if (!isPrivateAllowed && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(privateHost(host));
  const options = { signal, headers: HEADERS, ...(!isPrivateAllowed && { lookup: guardedLookup }) };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, options, resolve)
      .on('error', (error) => reject(refusalIn(error) ?? error))
      .end();
  });
}

/** Node tries the addresses of a host in turn and wraps what their look-up said. */
function refusalIn(error: unknown): FetchRefusal | undefined {
  if (error instanceof FetchRefusal) return error;
  return error instanceof Error && error.cause instanceof FetchRefusal ? error.cause : undefined;
}

// Some servers answer 403 to programs that do not say who they are.
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; rule-of-law-practice-library importer)',
  accept:
    'text/html,application/xhtml+xml,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain;q=0.9,*/*;q=0.5',
  'accept-language': 'zh-CN,zh;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
};
