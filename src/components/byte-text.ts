import { numberText } from './number-text.ts';

/** The size of a file as people say it: 820 字节, 12.3 KB, 1.2 MB. */
export function byteText(bytes: number): string {
  if (bytes < 1000) return `${bytes} 字节`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${numberText(Math.round(size * 10) / 10)} ${unit}`;
}
