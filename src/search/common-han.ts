let common: ReadonlySet<string> | undefined;

/**
 * The 6,763 characters of GB 2312, with which simplified Chinese is written. Every platform carries the standard in its text
 * decoder, so that no table need be sent.
 */
export function commonHan(): ReadonlySet<string> {
  common ??= readStandard();
  return common;
}

function readStandard(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  const text = new TextDecoder('gb2312').decode(new Uint8Array(bytes));
  return new Set([...text].filter((char) => char >= '一' && char <= '鿿'));
}
