import type { Cbor } from '../../../src/search/list/encode-cbor.ts';

/** Reads one value in CBOR (RFC 8949), as far as Pagefind uses it. Throws on anything else. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  function read(): Cbor {
    const head = bytes.readUInt8(at);
    at += 1;
    const length = readLength(head & 31);
    switch (head >> 5) {
      case 0:
        return length;
      case 1:
        return -1 - length;
      case 3:
        at += length;
        return bytes.toString('utf8', at - length, at);
      case 4:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR of kind ${head >> 5} at ${at} is not read here.`);
    }
  }
  function readLength(short: number): number {
    if (short < 24) return short;
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (size === undefined) throw new Error(`CBOR length ${short} at ${at} is not read here.`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  }
  return read();
}
