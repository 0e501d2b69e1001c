import { type CanonicalIndicator, canonicalIndicators } from '../../../domain/vocabularies/canonical-indicators.ts';
import { dataEntity } from '../data-entity.ts';

interface Row {
  readonly measure: CanonicalIndicator;
  readonly figures: number;
  /** Only a measure that some case reports has a page. */
  readonly address: string | undefined;
}

/** The table of canonical indicators, under whose ids the figures of several cases may be laid side by side. */
export const measuresEntity = dataEntity<Row>({
  name: 'measures',
  title: '标准指标',
  description: '一行是一个标准指标：一种量法，一个定义；不同案例的数字同属一个代号才可以并列。',
  columns: [
    {
      name: 'id',
      title: '代号',
      type: 'string',
      note: '数字表的 canonical 就是它。',
      read: ({ measure }) => measure.id,
    },
    { name: 'name', title: '名称', type: 'string', note: '指标的名称。', read: ({ measure }) => measure.name },
    { name: 'unit', title: '单位', type: 'string', note: '指标的单位。', read: ({ measure }) => measure.unit },
    {
      name: 'direction',
      title: '方向',
      type: 'string',
      note: 'higher-better 越高越好；lower-better 越低越好；neutral 不论高低。',
      read: ({ measure }) => measure.direction,
    },
    {
      name: 'topic',
      title: '主题',
      type: 'string',
      note: '所属主题的代号，见主题表。',
      read: ({ measure }) => measure.topic,
    },
    {
      name: 'denominator',
      title: '分母',
      type: 'string',
      note: '比率的分母；不是比率的空着。',
      read: ({ measure }) => measure.denominator ?? undefined,
    },
    {
      name: 'aliases',
      title: '别名',
      type: 'list',
      note: '来源用过的别的叫法。',
      read: ({ measure }) => measure.aliases,
    },
    {
      name: 'figureCount',
      title: '数字数',
      type: 'integer',
      note: '本库有几个数字属于它。',
      read: ({ figures }) => figures,
    },
    {
      name: 'address',
      title: '网址',
      type: 'string',
      note: '指标页的永久网址；还没有数字的没有这一页。',
      read: ({ address }) => address,
    },
  ],
  *rows({ cases, pageOf }) {
    const counts = new Map<string, number>();
    for (const { indicators } of cases) {
      for (const { canonical } of indicators) {
        if (canonical !== undefined) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
      }
    }
    for (const measure of canonicalIndicators) {
      const figures = counts.get(measure.id) ?? 0;
      yield { measure, figures, address: figures === 0 ? undefined : pageOf(`indicators/${measure.id}`) };
    }
  },
});
