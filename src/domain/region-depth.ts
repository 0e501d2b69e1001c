/** How deep a region (GB/T 2260 code) lies in a list: provinces 0, cities 1, counties 2. */
export function regionDepth(code: string): 0 | 1 | 2 {
  if (code.endsWith('0000')) return 0;
  return code.endsWith('00') ? 1 : 2;
}
