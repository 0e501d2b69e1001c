import type { CitedWork, FoundIn } from '../citation/cited-work.ts';

/** A label and what is said under it: 谁来做 / 云州市司法局. */
export interface PackFact {
  readonly label: string;
  readonly text: string;
}

/** A work and where it was found, for the reference by GB/T 7714. */
export interface PackReference {
  readonly work: CitedWork;
  readonly found: FoundIn;
}

/** A sentence with the words from which something was read set apart. */
export interface PackQuote {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A figure as its source prints it, with the sentence that it was read from. */
export interface PackFigure {
  /** `fz-210200-2024-001-i24` */
  readonly id: string;
  readonly name: string;
  /** 余 and 近 kept: 2.3亿余元. */
  readonly value: string;
  /** What one must know to read it: 大连市市本级，2024年. */
  readonly details: string;
  readonly sentence: string;
  readonly address: string;
  readonly reference: PackReference;
}

/** One thing of a pack: a practice, a case, a chart, or figures that a step compares. What is not known is left out. */
export interface PackItem {
  readonly kind: 'practice' | 'case' | 'chart' | 'figures';
  /** Unique in the pack, an anchor: `fz-210200-2024-001-p10`. */
  readonly id: string;
  readonly title: string;
  /** Where and when: 大连市，2024年. */
  readonly place?: string | undefined;
  /** The page in the library: a path as the build writes it, a whole address where the site says where it stands, and in the browser. */
  readonly address: string;
  readonly region?: { readonly code: string; readonly name: string } | undefined;
  /** Topics of either level. */
  readonly topics: readonly string[];
  /** What its narrower topic asks of every region. */
  readonly question?: string | undefined;
  readonly facts: readonly PackFact[];
  /** What the source says, under the name that the library gives it (原句, 摘编句). */
  readonly quote?: (PackQuote & { readonly label: string }) | undefined;
  readonly figures: readonly PackFigure[];
  /** A chart as a standalone SVG element, its sources in it. */
  readonly svg?: string | undefined;
  /** The numbers that the chart shows, each under its name, for those who cannot see it and for files that hold no drawing. */
  readonly drawn?: readonly PackFact[] | undefined;
  readonly reference?: PackReference | undefined;
  /** Whence a chart's figures come, in words. */
  readonly sources?: string | undefined;
  /** What the trainer wrote beside it. */
  readonly note?: string | undefined;
}

/** A stretch of a lesson, or the whole of a basket. */
export interface PackPart {
  readonly id: string;
  readonly title: string;
  /** 10 分钟，读材料. */
  readonly details?: string | undefined;
  /** What the trainer does: speaker notes, never in the handout. */
  readonly script?: string | undefined;
  readonly items: readonly PackItem[];
}

/** A discussion question; the hint is for the trainer. */
export interface PackQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
}

export interface PackAssessment {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** A block of running text. */
export type PackBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Everything that a trainer takes along, before it is laid out: made of a course by the build, of a basket by the browser. */
export interface Pack {
  /** Names the files: `kc-001`. */
  readonly id: string;
  readonly title: string;
  readonly gist?: string | undefined;
  /** The name of the library. */
  readonly library: string;
  /** Where in the library it came from. */
  readonly address: string;
  /** The day that references give as that of reading, YYYY-MM-DD; the build, which has no clock, writes 引用日期. */
  readonly accessed: string;
  readonly facts: readonly PackFact[];
  readonly objectives: readonly string[];
  readonly parts: readonly PackPart[];
  readonly questions: readonly PackQuestion[];
  readonly assessment: readonly PackAssessment[];
  /** For the trainer alone. */
  readonly teachingNote: readonly PackBlock[];
}
