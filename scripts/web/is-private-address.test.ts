import { expect, test } from 'vitest';
import { isPrivateAddress } from './is-private-address.ts';

test.each([
  '127.0.0.1',
  '10.9.8.7',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '101.226.1.1', '2400:3200::1'])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
