import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import type { Practice } from '../../domain/practice.ts';
import { narrowerTopics } from '../../domain/vocabularies/topics.ts';
import type { PackFact, PackItem } from '../../exports/pack/pack.ts';
import { excerpt } from '../../queries/excerpt.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { nameOfSentence } from '../name-of-sentence.ts';
import { packFigure } from './pack-figure.ts';
import { packReference } from './pack-reference.ts';
import { placeOf } from './place-of.ts';

/** A practice for a pack: what its page says, and nothing that the source does not. */
export function practiceItem(entry: Case, practice: Practice, origin: URL | undefined): PackItem {
  const id = `${entry.id}-${practice.id}`;
  const path = addresses.practice(entry.id, practice.id);
  const { region, source, indicators } = entry;
  return {
    kind: 'practice',
    id,
    title: practice.name,
    place: placeOf(entry),
    address: absoluteAddress(path, origin),
    region: region && { code: region.code, name: region.name },
    topics: practice.topic === undefined ? [] : [practice.topic],
    question: narrowerTopics.find((topic) => topic.id === practice.topic)?.question,
    facts: factsOf(entry, practice),
    quote: {
      label: nameOfSentence(source),
      ...excerpt(practice.evidence, Number.POSITIVE_INFINITY),
    },
    figures: indicators
      .filter((indicator) => practice.results.includes(indicator.id))
      .map((indicator) => packFigure(entry, indicator, origin)),
    reference: packReference(entry, { id, part: practice.name, path }, origin),
  };
}

function factsOf(entry: Case, { problem, mechanism, actors, legalBasis }: Practice): readonly PackFact[] {
  const basis = legalBasis.map(({ title, article }) => `《${title}》${article ?? ''}`).join('、');
  return [
    { label: '要解决的问题', text: problem },
    { label: '怎么做', text: mechanism },
    { label: '谁来做', text: actors.length === 0 ? undefined : actors.join('、') },
    { label: '依据', text: basis === '' ? undefined : basis },
    { label: '审校', text: entry.review.status === 'draft' ? '草稿，由程序读出，还没有人核对原文' : undefined },
  ].flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }]));
}
