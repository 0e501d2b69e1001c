import type { UnitFamily } from '../../../../src/domain/vocabularies/units.ts';

/** Families of units that say the same kind of count: 件, 项 and 份 of matters, 场 and 次 of events. */
export const cueFamilies: Readonly<
  Record<'cases' | 'items' | 'places' | 'events' | 'persons' | 'visits' | 'share' | 'money', readonly UnitFamily[]>
> = {
  cases: ['case', 'item', 'text'],
  items: ['item', 'case'],
  places: ['item', 'body', 'thing'],
  events: ['event'],
  persons: ['person'],
  visits: ['visit', 'event', 'case'],
  share: ['share'],
  money: ['money'],
};
