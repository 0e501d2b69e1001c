import { units } from '../../../../src/domain/vocabularies/units.ts';
import { ANY_VERB } from './lexicon.ts';
import { objectOf } from './object-of.ts';
import type { FigureReading, Reading } from './read-figure.ts';

/** A figure that counts a part of what the figure before it counts, named by its kind: 公证412件，其中涉外63件. */
export interface Part {
  readonly whole: Reading;
  readonly scope: string;
  /** The kind with what the whole counts: 涉外公证. */
  readonly name: string;
}

/**
 * Reads 其中涉外63件 and 其中市级1个、县级9个 as parts of the count before them: the same measure, with the kind as scope. A part that
 * is named by what was done (其中维持12件) is a measure of its own.
 */
export function partOf({ frame, thing, sentence, readings }: FigureReading): Part | undefined {
  const before = readings.findLast((reading) => reading.growth === undefined && reading.draft.unit !== '%');
  const isNamed = thing.left !== '' && thing.left.length <= 8 && thing.head === '' && !ANY_VERB.test(thing.left);
  if (before === undefined || !isNamed || frame.figure.unit.family !== units.get(before.draft.unit)?.family)
    return undefined;
  const scope = thing.left.replace(/(?:案件|案|数量)$/, '');
  if (scope === '') return undefined;
  const whole =
    sentence.plain.slice(frame.clauseStart, frame.figure.start).trim().startsWith('其中') && !frame.isListed
      ? before
      : before.part?.whole;
  return whole === undefined || (whole !== before && !frame.isListed) || whole.growth !== undefined
    ? undefined
    : { whole, scope, name: /案件?$/.test(thing.left) ? thing.left : nameOfPart(scope, whole) };
}

/** 专职人民调解员 of 有人民调解员1128人，其中专职64人. */
function nameOfPart(scope: string, { counted }: Reading): string {
  const object = objectOf(counted).object.replace(/^(?:各类|全部|所有|有)/, '');
  return scope.endsWith(object) ? scope : scope + object;
}
