import type { Masthead } from './article.ts';
import type { Finding } from './finding.ts';

/** What a reader learned beside the text. Readers write it to `file.data.page`, transforms read it. */
export interface PageFacts {
  readonly format: 'text' | 'html' | 'docx' | 'pdf' | 'markdown';
  /** What the file says about itself in fields of its own: meta tags, front matter. As printed, cut of blanks at both ends. */
  readonly declared: DeclaredFacts;
  /** Lines of a page between its top and its text, nearest last; they may hold title, source and date, and noise. */
  readonly before: readonly string[];
  /** Lines of a page after its text, nearest first. */
  readonly after: readonly string[];
}

/** The fields of 《政府网站发展指引》 and their kin. A field that the file does not fill stays undefined. */
export interface DeclaredFacts {
  readonly title?: string | undefined;
  readonly kicker?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly column?: string | undefined;
  /** Whose page it is (SiteName; the account of a WeChat article). */
  readonly siteName?: string | undefined;
  /** Whose text it is (ContentSource). */
  readonly source?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
}

declare module 'vfile' {
  interface DataMap {
    page: PageFacts;
    /** For a source that was fetched: the address at which it was found, and the charset that its server named. */
    fetched: { readonly url: string; readonly charset?: string | undefined };
    masthead: Masthead;
    /** Oddities for the editor, in the order in which they were noticed. */
    findings: Finding[];
    /** Lines that were cleared away as page furniture; some name the host (欢迎访问政策法规网) or the address. */
    removedLines: readonly string[];
  }
}

declare module 'mdast' {
  interface ParagraphData {
    /** Stands directly beneath the block before it, with no blank line between. */
    isTight?: boolean;
    /** Its first line is indented, as the first line of a paragraph is. */
    isIndented?: boolean;
    /** All of it is set bold. */
    isBold?: boolean;
    /** The bold words that it begins with, where not all of it is bold. */
    boldLead?: string;
  }
}
