/** What stands in Pagefind's files: numbers, texts and lists of these. */
export type Cbor = number | string | readonly Cbor[];

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

/** Writes a value as `decodeCbor` reads it, every number in its shortest form. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? headOf(1, -1 - value) : headOf(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([headOf(3, text.length), text]);
  }
  return Buffer.concat([headOf(4, value.length), ...value.map(encodeCbor)]);
}

function headOf(kind: number, length: number): Buffer {
  const first = kind << 5;
  if (length < 24) return Buffer.from([first | length]);
  if (length < 0x100) return Buffer.from([first | 24, length]);
  const size = length < 0x10000 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8(first | (size === 2 ? 25 : 26));
  head.writeUIntBE(length, 1, size);
  return head;
}
