import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import type { CasePack } from '../../exports/pack/case-pack.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { sourceText } from '../source-text.ts';
import { packFigure } from './pack-figure.ts';
import { packReference } from './pack-reference.ts';
import { placeOf } from './place-of.ts';
import { practiceItem } from './practice-item.ts';

/** A case and its practices for packs that the browser makes. */
export function casePack(entry: Case, origin: URL | undefined): CasePack {
  const { id, title, gist, region, topics, practices, review } = entry;
  const path = addresses.case(id);
  return {
    whole: {
      kind: 'case',
      id,
      title,
      place: placeOf(entry),
      address: absoluteAddress(path, origin),
      region: region && { code: region.code, name: region.name },
      topics,
      facts: [
        ...(gist === undefined ? [] : [{ label: '编者要旨', text: gist }]),
        { label: '来源', text: sourceText(entry) },
        ...(practices.length === 0 ? [] : [{ label: '做法', text: practices.map(({ name }) => name).join('；') }]),
        ...(review.status === 'draft' ? [{ label: '审校', text: '草稿，由程序读出，还没有人核对原文' }] : []),
      ],
      figures: keyFigures(entry).headline.map((indicator) => packFigure(entry, indicator, origin)),
      reference: packReference(entry, { id, path }, origin),
    },
    practices: practices.map((practice) => practiceItem(entry, practice, origin)),
  };
}
