/**
 * Where in a record a word stands tells what it is, for the phrase search gives the position of the first match and nothing else.
 * Each zone begins at a fixed position; all before the body have room for `length` tokens.
 */
export const zones = {
  /** The names of the record's region, its own first. */
  region: { start: 0, length: 32 },
  /** The title of a practice or of an indicator. */
  name: { start: 32, length: 128 },
  /** The title of any other page. */
  title: { start: 160, length: 128 },
  /** The single elements of the title. */
  titleElements: { start: 288, length: 64 },
  /** Names of the places on the page, and its headings. */
  headings: { start: 352, length: 672 },
  body: { start: 1024, length: Number.POSITIVE_INFINITY },
} as const;

export type Zone = keyof typeof zones;

/** The zone of a position, and how far into it the position lies. */
export function zoneOf(position: number): { readonly zone: Zone; readonly offset: number } {
  const { region, name, title, titleElements, headings, body } = zones;
  if (position >= body.start) return { zone: 'body', offset: position - body.start };
  if (position >= headings.start) return { zone: 'headings', offset: position - headings.start };
  if (position >= titleElements.start) return { zone: 'titleElements', offset: position - titleElements.start };
  if (position >= title.start) return { zone: 'title', offset: position - title.start };
  if (position >= name.start) return { zone: 'name', offset: position - name.start };
  return { zone: 'region', offset: position - region.start };
}
