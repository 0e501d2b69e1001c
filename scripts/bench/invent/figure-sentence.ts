import vocabulary from '../../../src/domain/vocabularies/indicators.json' with { type: 'json' };
import type { Scene } from './scene.ts';
import type { Sentence, SentenceItem } from './sentence.ts';

/** A sentence of one to three figures that have a canonical name: 2023年，全市行政复议收案数1516件，同比增长34.2%。 */
export function figureSentence({ random, theme, whole, year }: Scene): Sentence {
  const known = measures.filter(({ topic }) => topic.startsWith(theme.topic.slice(0, 'T07'.length)));
  const clauses = random.several(known, random.integer(1, 3)).map(({ id, name, unit }): SentenceItem => {
    const isShare = unit === '%';
    const value = isShare ? random.integer(505, 999) / 10 : random.integer(3, random.pick([60, 900, 9000]));
    const quote = `${name}${isShare ? '达' : ''}${value}${unit}`;
    const kind = isShare ? 'outcome' : 'output';
    return {
      list: 'indicators',
      quote,
      fields: { name, canonical: id, value, valueText: `${value}`, unit, comparator: '=', kind, tier: 'core' },
    };
  });
  const change = random.happens(40) ? random.integer(11, 480) / 10 : undefined;
  const growth: readonly SentenceItem[] =
    change === undefined ? [] : [growthOf(change, `${clauses.at(-1)?.fields['name']}`)];
  const items = [...clauses, ...growth];
  return { text: `${year}年，${whole}${items.map(({ quote }) => quote).join('，')}。`, items };
}

const measures = vocabulary.indicators.filter(
  ({ name, unit }) => !/[（/“%]/.test(name) && !unit.includes('/') && !/增幅|压缩/.test(name),
);

function growthOf(value: number, name: string): SentenceItem {
  const fields = { value, valueText: `${value}`, unit: '%', comparator: '=', kind: 'growth', tier: 'secondary' };
  return {
    list: 'indicators',
    quote: `同比增长${value}%`,
    fields: { name: `${name}同比增长`, qualifier: '同比', ...fields },
  };
}
