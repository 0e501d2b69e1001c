import type { AnomalyType } from '../../src/domain/anomaly.ts';

/**
 * Something odd that a stage noticed. The pipeline gives it its id and its resolution, and so makes it an anomaly of the case.
 * `quote`, where there is one, stands in the body of the finished case to the letter.
 */
export interface Finding {
  readonly type: AnomalyType;
  readonly severity: 'note' | 'warning' | 'error';
  /** One Chinese sentence for the editor: what is odd, and how that was noticed. */
  readonly description: string;
  readonly quote?: string;
}
