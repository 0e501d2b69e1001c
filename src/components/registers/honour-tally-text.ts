import type { Honour } from '../../domain/honour.ts';
import { numberText } from '../number-text.ts';

/** How many honours there are, awards counted apart from what is none: 已获得 14，另列 9. */
export function honourTallyText(honours: readonly Pick<Honour, 'status'>[]): string {
  const awarded = honours.filter(({ status }) => status === 'awarded').length;
  const others = honours.length - awarded;
  return `已获得 ${numberText(awarded)}${others === 0 ? '' : `，另列 ${numberText(others)}`}`;
}
