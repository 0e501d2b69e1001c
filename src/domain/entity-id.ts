import { z } from 'zod';

/**
 * Schema of the id of one thing inside a case: a letter for its kind and a serial of two digits or more (`i07`, `p12`, `i104`).
 * Ids are addresses (`/cases/<case>/#i07`): given once, never reused.
 */
export function entityIdSchema(letter: string) {
  return z.string().regex(new RegExp(`^${letter}\\d{2,}$`), `编号应是 ${letter} 加两位以上数字，如 ${letter}01`);
}
