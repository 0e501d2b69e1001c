import type { PackItem } from './pack.ts';

/** A case and its practices as things of packs. */
export interface CasePack {
  readonly whole: PackItem;
  readonly practices: readonly PackItem[];
}
