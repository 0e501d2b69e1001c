import { hash } from 'node:crypto';

/**
 * A short mark of a value, by which a later run sees whether it was changed: eight hexadecimal digits. Undefined for what is
 * not there: undefined and the empty list, which no case file holds.
 */
export function fingerprint(value: unknown): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return hash('sha256', text).slice(0, 8);
}
