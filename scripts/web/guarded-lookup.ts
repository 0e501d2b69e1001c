import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { FetchRefusal } from './fetch-refusal.ts';
import { isPrivateAddress } from './is-private-address.ts';

/**
 * Looks a host up as Node does, and fails with a FetchRefusal where one of its addresses is private. Asked at the moment of
 * connecting, so that a host cannot show one address when it is checked and another when it is read.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) callback(error, '', 0);
    else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(privateHost(hostname), '', 0);
    else if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? familyOf(addresses));
  });
};

/** What an editor is told of a host that is this machine or stands in an internal network. */
export function privateHost(host: string): FetchRefusal {
  return new FetchRefusal(
    'private-address',
    `${host} 是本机或内网的地址，默认不读。确实要读的，命令里加上 --allow-private。`,
  );
}

function familyOf(addresses: readonly LookupAddress[]): number {
  return addresses.length === 0 ? 0 : 4;
}
