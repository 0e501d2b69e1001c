import { honourLevelSchema, type Honour } from '../domain/honour.ts';

const levels: readonly string[] = honourLevelSchema.options;

/** Honours by the level of who gave them, the nation first, those without a level last; then by year, the latest first. */
export function compareHonours(one: Honour, other: Honour): number {
  return rankOf(one) - rankOf(other) || (other.year ?? 0) - (one.year ?? 0);
}

function rankOf({ level }: Honour): number {
  return level === undefined ? levels.length : levels.indexOf(level);
}
