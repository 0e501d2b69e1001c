import type { Case } from '../../src/domain/case.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sentencesOf } from './sentences-of.ts';

/** A plan of the last report, and the sentence of this one that comes nearest to it. */
export interface FollowedPlan {
  readonly plan: Plan;
  /** Undefined where no sentence shares enough with the plan. */
  readonly sentence: string | undefined;
}

/** A sentence is near to a plan where it holds this share of its pairs of characters; those that are frequent in the text count less. */
const enough = 0.25;

/**
 * Looks for last year's plans in this year's text. What is found is words that are alike, nothing more: an editor reads both and
 * decides whether the plan was carried out.
 */
export function followedPlans(last: Case, text: string): readonly FollowedPlan[] {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, pairs: pairsOf(sentence) }));
  const counts = new Map<string, number>();
  for (const { pairs } of sentences) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weight = (pair: string) => 1 / Math.max(1, counts.get(pair) ?? 0);
  return last.plans.map((plan) => {
    const wanted = [...pairsOf(plan.text)];
    const whole = wanted.reduce((sum, pair) => sum + weight(pair), 0);
    let best = { sentence: '', share: 0 };
    for (const { sentence, pairs } of sentences) {
      const found = wanted.reduce((sum, pair) => sum + (pairs.has(pair) ? weight(pair) : 0), 0);
      if (found / whole > best.share) best = { sentence, share: found / whole };
    }
    return { plan, sentence: best.share >= enough ? best.sentence : undefined };
  });
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words.flatMap((word) => Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))),
  );
}
