import type { HonourStatus } from '../../../../src/domain/honour.ts';

/** A way in which Chinese reports tell of an honour. `pattern` may name the groups `grantor`, `recipient` and `name`. */
export interface HonourFrame {
  readonly pattern: RegExp;
  readonly status: HonourStatus;
  /** What the name must hold for the frame to count; without it any name does. */
  readonly requires?: RegExp;
  /** Only a meeting or a body above the article's own region counts. */
  readonly isFromAbove?: boolean;
  /** The pattern runs over two clauses: …标杆城市，连续两年获评. */
  readonly isAcross?: boolean;
}
