import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

/** What a sentence is invented about. */
export interface Scene {
  readonly random: Random;
  readonly theme: Theme;
  /** 大连市. */
  readonly place: string;
  /** 全市, 全区 or 全县, as the text calls its place. */
  readonly whole: string;
  readonly year: number;
}
