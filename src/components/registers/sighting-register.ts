import { yearOf } from '../../domain/date.ts';
import { practiceRows } from '../../queries/practice-rows.ts';
import { practiceSightings, type SightedPractice, type Sighting } from '../../queries/registers/practice-sightings.ts';
import { dateText } from '../date-text.ts';
import type { RegisterLine } from './register-line.ts';
import type { Register } from './register.ts';

/** Practices by the date on which the library first saw one of their name. */
export const sightingRegister: Register = {
  path: 'practices',
  title: '做法最早见于',
  caution:
    '按本库最早见到它的日期排列：来源的刊发日期；没有写明的，用来源所说时期的终点。本库最早见于，不是起源于：更早的可能没有报道，或还没有收进来。名称相同的算一项，内容未必相同。',
  groups: (cases) => {
    const byYear = Map.groupBy(practiceSightings(practiceRows(cases)), ({ first: { date } }) =>
      date === undefined ? '日期未注明' : `${yearOf(date)}年`,
    );
    return [...byYear].map(([title, own]) => ({ title, lines: own.map(sightingLine) }));
  },
};

function sightingLine({ first, later }: SightedPractice): RegisterLine {
  const { entry, practice } = first.row;
  return {
    caseId: entry.id,
    id: practice.id,
    text: practice.name,
    details: [`本库最早见于${placeOf(first)}`, whenOf(first)],
    followUps: later.map((sighting) => ({
      label: '后又见于',
      place: `${placeOf(sighting)}，${whenOf(sighting)}`,
      caseId: sighting.row.entry.id,
      id: sighting.row.practice.id,
      text: sighting.row.practice.name,
    })),
  };
}

function placeOf({ row: { entry } }: Sighting): string {
  return entry.region?.name ?? '地区未注明';
}

function whenOf({ date, basis }: Sighting): string {
  if (date === undefined) return '日期未注明';
  return basis === 'published' ? `${dateText(date)}刊发` : `来源说的是${dateText(date)}`;
}
