/** What stands in Pagefind's list: numbers, texts and lists of these. */
export type Cbor = number | string | readonly Cbor[];

/** Writes a value in CBOR (RFC 8949); numbers are whole and not negative. */
export function encodeCbor(value: Cbor): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  function write(part: Cbor): void {
    if (typeof part === 'number') writeHead(0, part);
    else if (typeof part === 'string') {
      const text = encoder.encode(part);
      writeHead(3, text.length);
      bytes.push(...text);
    } else {
      writeHead(4, part.length);
      part.forEach(write);
    }
  }
  function writeHead(kind: number, length: number): void {
    if (length < 24) bytes.push((kind << 5) | length);
    else if (length < 0x100) bytes.push((kind << 5) | 24, length);
    else if (length < 0x10000) bytes.push((kind << 5) | 25, length >> 8, length & 255);
    else bytes.push((kind << 5) | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
  }
  write(value);
  return new Uint8Array(bytes);
}
