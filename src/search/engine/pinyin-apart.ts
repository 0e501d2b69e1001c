import { namesReadAs } from './names-read-as.ts';
import { pinyinReadings } from './pinyin-readings.ts';
import { regionForms } from './region-forms.ts';
import type { SearchSources } from './search-sources.ts';
import { wordsReadAs } from './words-read-as.ts';

/** A region and a word of which a query of letters may be the pinyin one after the other: dlfy for 大连 and 复议. */
export async function pinyinApart(sources: SearchSources, query: string): Promise<readonly string[] | undefined> {
  const [readings, regions] = await Promise.all([sources.tables.readings(), sources.tables.regions()]);
  for (const { lane, parts } of pinyinReadings(query, readings)) {
    for (const form of regionForms(regions)) {
      const [own, rest] = [parts.slice(0, form.length), parts.slice(form.length)];
      if (rest.length < 2 || !namesReadAs([form], own, readings).includes(form)) continue;
      const [word] = await wordsReadAs(sources, { lane, parts: rest });
      if (word !== undefined) return [form, word];
    }
  }
  return undefined;
}
