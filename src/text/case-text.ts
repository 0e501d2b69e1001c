/** The elements of which a text may be built. */
export const blockTags = [
  ...(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote'] as const),
  ...(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'hr'] as const),
] as const;

export type BlockTag = (typeof blockTags)[number];

/** The text of a case as the page draws it: headings and blocks in reading order, evidence marked. */
export interface CaseText {
  readonly headings: readonly TextHeading[];
  readonly blocks: readonly Block[];
}

/** A heading of the text, for the table of contents. */
export interface TextHeading {
  readonly id: string;
  /** 1 for the text's highest headings. */
  readonly level: number;
  readonly text: string;
}

/** `leaf` holds sentences (a paragraph, a heading, a table cell); `branch` holds blocks; `component` is an editor's component. */
export type Block = LeafBlock | BranchBlock | ComponentBlock;

export interface LeafBlock {
  readonly kind: 'leaf';
  readonly tag: BlockTag;
  /** `para-12` for paragraphs and items, `sec-3` for headings; cells have none. */
  readonly id?: string | undefined;
  readonly sentences: readonly Sentence[];
}

export interface BranchBlock {
  readonly kind: 'branch';
  readonly tag: BlockTag;
  readonly children: readonly Block[];
}

export interface ComponentBlock {
  readonly kind: 'component';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Block[];
}

/** A sentence, or several that one quote joins. */
export interface Sentence {
  /** `s-12`, counted through the whole text. */
  readonly id: string;
  /** What was read from it, in order of appearance. */
  readonly entityIds: readonly string[];
  readonly parts: readonly Part[];
}

/** `mark` is a quote, which may hold other quotes; `piece` is text. */
export type Part = Mark | Piece;

/** The place of a quote: its anchor. */
export interface Mark {
  readonly kind: 'mark';
  /** The entity that was read from it. */
  readonly id: string;
  /** Where another quote ends within this one, this mark ends there too, and the rest of the quote bears this number. */
  readonly cut?: number | undefined;
  readonly parts: readonly Part[];
}

/** A run of text with the same marks from end to end. */
export interface Piece {
  readonly kind: 'piece';
  readonly text: string;
  /** The quotes whose mark was cut before this piece. */
  readonly restOf: readonly { readonly id: string; readonly cut: number }[];
  /** Entities whose quote ends with this piece. */
  readonly ending: readonly string[];
  /** Inline elements around it, outermost first. */
  readonly wrappers: readonly Wrapper[];
}

export interface Wrapper {
  readonly tag: 'strong' | 'em' | 'del' | 'sub' | 'sup' | 'code' | 'a' | 'br';
  readonly href?: string | undefined;
}
