import { units } from '../../../../src/domain/vocabularies/units.ts';
import type { Finding } from '../../finding.ts';
import { canonicalOf } from './canonical-of.ts';
import type { Reading } from './read-figure.ts';

/**
 * Figures that count several measures at once: 办理人大代表建议、政协委员提案25件, where each has a canonical indicator of its own;
 * 修改废止规章6件, which says two opposite things of the rules; 不予处罚、减轻处罚决定90件; 报备率、规范率均为100%.
 */
export function mergedIndicators(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap(({ draft, counted, frame }) => {
    const words = counted.left === '' ? '' : frame.left;
    const said =
      counted.head === '' ? (measuresOf(draft.unit, counted.left) ?? opposites(words) ?? rates(words)) : undefined;
    if (said === undefined) return [];
    return [
      {
        type: 'merged-indicator',
        severity: 'warning',
        description: `${draft.valueText}${draft.unit}是几件事合在一起的数（${said.join('、')}），不能归于其中一项。`,
        quote: draft.evidence.quote,
      },
    ];
  });
}

/** Parts of a list that are canonical indicators of their own, where they are two at least. */
function measuresOf(name: string, left: string): readonly string[] | undefined {
  const unit = units.get(name);
  const parts = left.split(/、|以及|和(?!解)|及(?!时|格)|(?<!参)与/);
  if (unit === undefined || parts.length < 2) return undefined;
  const ids = parts.map(
    (phrase) => canonicalOf({ unit, phrase, predicate: '', topic: undefined, isGrowth: false })?.id,
  );
  return new Set(ids.filter((id) => id !== undefined)).size < 2 ? undefined : parts;
}

/** Decisions that exclude each other, said of one number. */
function opposites(words: string): readonly string[] | undefined {
  const run = DEEDS.exec(words)?.[0];
  const done = [...(run ?? '').matchAll(DEED)].map(([deed]) => deed);
  if (new Set(done).size > 1) return done;
  const penalty = PENALTIES.exec(words);
  return penalty === null ? undefined : penalty.slice(1);
}

/** One value for several rates: 报备率、及时率、规范率均为100%. */
function rates(words: string): readonly string[] | undefined {
  const list = RATES.exec(words)?.[1];
  return list?.split(/、|和|与/);
}

// 制定修改废止省政府规章 · 修改、废止和宣布失效行政规范性文件
const DEEDS =
  /(?:制定|修改|修订|废止|宣布失效)(?:(?:、|和|与|或|及)?(?:制定|修改|修订|废止|宣布失效))+(?=[^,。;]{0,20}(?:规章|文件|法规|办法)|$)/;
const DEED = /制定|修改|修订|废止|宣布失效/g;
// 不予处罚、从轻减轻处罚事项
const PENALTIES = /(不予(?:行政)?处罚|免予(?:行政)?处罚|不罚)(?:、|和|与|或|及)((?:从轻|减轻|轻罚)[^,。;]{0,8})/;
const RATES = /((?:[\u4e00-\u9fff]{2,8}率(?:、|和|与)){1,4}[\u4e00-\u9fff]{2,8}率)(?:均|都|全部)(?:为|达到?|是|保持)*$/;
