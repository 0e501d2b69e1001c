import type { Honour } from '../../../../src/domain/honour.ts';

/** An honour before the pipeline has given it an id. */
export type FoundHonour = Omit<Honour, 'id'>;
