import { BlockList, isIPv4 } from 'node:net';

/**
 * Whether an IP address belongs to this machine or to an internal network (RFC 6890 and its kin), so that a link in an e-mail cannot
 * make the importer read what only this machine can reach.
 */
export function isPrivateAddress(address: string): boolean {
  // ::ffff:10.0.0.1, which is 10.0.0.1 in the dress of IPv6, is known by the same rules.
  return closed.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

const closed = new BlockList();
for (const range of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15',
  '224.0.0.0/4 240.0.0.0/4',
]
  .join(' ')
  .split(' ')) {
  closed.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv4');
}
for (const range of '::/128 ::1/128 64:ff9b::/96 fc00::/7 fe80::/10 ff00::/8'.split(' ')) {
  closed.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv6');
}
