import type { DocumentRole } from '../../../../src/domain/document.ts';

/** A document where a sentence names it; `start` is the offset of `quote` in the sentence. */
export interface DocumentMention {
  readonly title: string;
  readonly role: DocumentRole;
  readonly number?: string | undefined;
  readonly start: number;
  readonly quote: string;
}
