import type { PageRecord } from './page-record.ts';

/** The names in a record: its title, its headings, and the places on its page, each once. */
export function recordNames({ title, blocks, places }: PageRecord): readonly string[] {
  const headings = blocks.filter(({ level }) => level > 0).map(({ text }) => text);
  return [...new Set([title, ...headings, ...places.map(({ name }) => name)])];
}
