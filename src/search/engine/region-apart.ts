import { regionForms } from './region-forms.ts';

/** A term that begins or ends with the name of a region, in two: 大连复议 as 大连 and 复议. Undefined where it does not. */
export function regionApart(term: string, regions: readonly string[]): readonly [string, string] | undefined {
  for (const form of regionForms(regions)) {
    if (term.length < form.length + 2) continue;
    if (term.startsWith(form)) return [form, term.slice(form.length)];
    if (term.endsWith(form)) return [form, term.slice(0, -form.length)];
  }
  return undefined;
}
