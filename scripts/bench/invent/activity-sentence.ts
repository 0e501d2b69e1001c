import type { Scene } from './scene.ts';
import type { Sentence, SentenceItem } from './sentence.ts';

/** A sentence of figures that have no canonical name: 开展普法巡讲专项活动12场次，培训骨干340余人次，发放资料3万份。 */
export function activitySentence({ random, theme, whole }: Scene): Sentence {
  const thing = random.pick(theme.things);
  const [times, people, papers] = [random.integer(3, 90), random.integer(100, 4000), random.integer(2, 40)];
  const items = [
    counted(`${thing}专项活动场次`, `专项活动${times}场次`, { value: times, unit: '场次' }),
    counted(`${thing}骨干培训人次`, `培训骨干${people}余人次`, { value: people, unit: '人次', comparator: '>' }),
    counted(`${thing}资料发放份数`, `发放资料${papers}万份`, {
      value: papers * 10_000,
      valueText: `${papers}万`,
      unit: '份',
    }),
  ];
  return { text: `${whole}开展${thing}${items.map(({ quote }) => quote).join('，')}。`, items };
}

function counted(name: string, quote: string, { value, ...fields }: { value: number; [field: string]: unknown }) {
  const common = { name, value, valueText: `${value}`, comparator: '=', kind: 'output', tier: 'secondary' };
  return { list: 'indicators', quote, fields: { ...common, ...fields } } satisfies SentenceItem;
}
