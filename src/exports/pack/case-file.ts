import type { CitedWork } from '../citation/cited-work.ts';
import type { CasePack } from './case-pack.ts';
import type { PackFigure, PackItem } from './pack.ts';

type FiledFigure = Omit<PackFigure, 'address' | 'reference'>;
type FiledItem = Omit<PackItem, 'figures' | 'reference'> & { readonly figures: readonly FiledFigure[] };

/**
 * A case and its practices as the build writes them (`/cases/<id>/pack.json`): the original is told once, and what follows from it (the
 * references, the addresses of figures) is left out, for there may be ten thousand such files.
 */
export interface CaseFile {
  readonly library: string;
  readonly work: CitedWork;
  readonly whole: FiledItem;
  /** Place, region and kind are the case's own. */
  readonly practices: readonly Omit<FiledItem, 'kind' | 'place' | 'region'>[];
}

/** What is written of a case; throws where the case has no reference. */
export function toCaseFile({ whole, practices }: CasePack): CaseFile {
  const { reference } = whole;
  if (reference === undefined) throw new Error(`The case ${whole.id} has no reference.`);
  return {
    library: reference.found.library,
    work: reference.work,
    whole: filedItem(whole),
    practices: practices.map((practice) => {
      const { kind: _kind, place: _place, region: _region, ...own } = filedItem(practice);
      return own;
    }),
  };
}

/** The case and its practices again, as they were. */
export function fromCaseFile({ library, work, whole, practices }: CaseFile): CasePack {
  const { place, region, address } = whole;
  const figuresOf = (figures: readonly FiledFigure[]) =>
    figures.map((figure): PackFigure => {
      const url = `${address}#${figure.id}`;
      const id = `${whole.id}-${figure.id}`;
      return { ...figure, id, address: url, reference: { work, found: { library, part: figure.name, id, url } } };
    });
  return {
    whole: {
      ...whole,
      figures: figuresOf(whole.figures),
      reference: { work, found: { library, id: whole.id, url: address } },
    },
    practices: practices.map((practice) => ({
      ...practice,
      kind: 'practice',
      place,
      region,
      figures: figuresOf(practice.figures),
      reference: { work, found: { library, part: practice.title, id: practice.id, url: practice.address } },
    })),
  };
}

function filedItem({ figures, reference: _reference, ...item }: PackItem): FiledItem {
  return {
    ...item,
    // fz-210200-2024-001-i24 → i24
    figures: figures.map(({ address: _address, reference: _own, id, ...figure }) => ({
      ...figure,
      id: id.split('-').at(-1) ?? id,
    })),
  };
}
