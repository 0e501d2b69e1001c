import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './is-private-address.ts';
import { privateHost } from './private-host.ts';

/**
 * Looks a host up as Node does, and fails with a FetchRefusal where one of its addresses is private. Asked at the moment of
 * connecting, so that a host cannot show one address when it is checked and another when it is read.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) callback(error, '', 0);
    else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(privateHost(hostname), '', 0);
    else if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};
