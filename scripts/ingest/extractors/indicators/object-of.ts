import type { Counted } from './counted.ts';
import { ANY_VERBS, VERB_END } from './lexicon.ts';
import { isNounLike } from './noun-after.ts';
import { splitActor } from './split-actor.ts';
import { verbRun } from './verb-run.ts';

/** What a verb was done to; `isSubject` where the words stand before their verb: 诉讼案件 of 诉讼案件收案, 东林县 of 东林县受理. */
interface SharedObject {
  readonly object: string;
  readonly isSubject: boolean;
}

/** 市政府规章 of 推动制定市政府规章, 各类纠纷 of 各镇调委会累计调解各类纠纷. */
export function objectOf({ core, head }: Counted): SharedObject {
  if (head !== '') return { object: head, isSubject: false };
  const { actor, deed } = splitActor(core);
  const run = verbRun(deed);
  if (run === deed && actor !== '') return { object: actor, isSubject: true };
  const before = deed.replace(VERB_END, '');
  if (run === '' && before !== '' && before.length < deed.length) return { object: before, isSubject: true };
  const verb = verbAt(deed);
  const object = verb === -1 ? deed.replace(/^[收审办签]/, '') : deed.slice(verb + verbRun(deed.slice(verb)).length);
  return { object: /^[、和及与]|[、和及与]$/.test(object) ? '' : object, isSubject: false };
}

/** Where the first verb begins that is no half of a noun: not in 人民调解员. */
function verbAt(deed: string): number {
  return [...deed.matchAll(ANY_VERBS)].find(({ index }) => !isNounLike(deed.slice(index)))?.index ?? -1;
}
