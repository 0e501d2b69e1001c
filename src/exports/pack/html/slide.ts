/** A slide before it is drawn: `html` is its inside, `notes` what the speaker says and knows, in plain text. */
export interface Slide {
  readonly title: string;
  readonly kind: 'title' | 'step' | 'item' | 'questions' | 'references';
  readonly html: string;
  readonly notes: readonly string[];
}
