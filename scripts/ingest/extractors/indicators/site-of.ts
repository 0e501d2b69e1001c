import { canonicalIndicator } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import type { Frame } from './frames.ts';
import type { Reading } from './read-figure.ts';

/** The sites that are the subject of a figure's part of the sentence: 全市2637个评理说事点…，化解纠纷4.8万件. */
export function siteOf(frame: Frame, plain: string, readings: readonly Reading[]): string | undefined {
  const first = readings.find((reading) => !plain.slice(reading.frame.figure.end, frame.figure.start).includes(';'));
  if (first === undefined || first.counted.left !== '' || !SITE.test(first.counted.head)) return undefined;
  const aliases = canonicalIndicator(first.draft.canonical ?? '')?.aliases ?? [];
  return aliases.find((alias) => first.counted.head.includes(alias)) ?? first.counted.head.replaceAll(/[“”]/g, '');
}

const SITE = /(?:点|站|室|中心|超市|平台|窗口|庭|基地|驿站)”?$/;
