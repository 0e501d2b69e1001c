import type { Pack, PackFigure, PackReference } from './pack.ts';

const address = 'https://fazhi.example.cn';

function reference(id: string, part: string): PackReference {
  const work = {
    type: 'newspaper',
    contributors: [{ name: '甲某' }],
    title: '云州见闻',
    container: '云州日报',
  } as const;
  return {
    work: { ...work, date: '2024-03-02' },
    found: { library: '云州法治库', part, id, url: `${address}/${id}/` },
  };
}

const figure: PackFigure = {
  id: 'fz-990100-2024-001-i03',
  name: '调解结案数',
  value: '近120件',
  details: '市本级，2024年',
  sentence: '全年调解结案近120件 <含撤回> & 其他。',
  address: `${address}/cases/fz-990100-2024-001/#i03`,
  reference: reference('fz-990100-2024-001-i03', '调解结案数'),
};

/** A pack for tests, about an invented city: a practice with a figure and a note, a chart, figures of their own, texts that need escaping. */
export const packFixture: Pack = {
  id: 'kc-901',
  title: '调解先行 <试讲> & 讨论',
  gist: '从云州市的一项做法学会问分母。',
  library: '云州法治库',
  address: `${address}/courses/kc-901/`,
  accessed: '2026-11-22',
  facts: [{ label: '时间', text: '45 分钟' }],
  objectives: ['能说出一个比率的分母'],
  parts: [
    {
      id: 's01',
      title: '读材料',
      details: '10 分钟，读材料',
      script: '先发材料，再请学员找分母。',
      items: [
        {
          kind: 'practice',
          id: 'fz-990100-2024-001-p02',
          title: '评理说事点',
          place: '云州市，2024年',
          address: `${address}/practices/fz-990100-2024-001-p02/`,
          region: { code: '990100', name: '云州市' },
          topics: ['T07.1'],
          question: '怎样把争议化解在前面？',
          facts: [{ label: '怎么做', text: '在村口设点，先听后调。' }],
          quote: { label: '原句', before: '全市', quote: '设立评理说事点', after: '三十处。' },
          figures: [figure],
          reference: reference('fz-990100-2024-001-p02', '评理说事点'),
          note: '请两名学员演一遍。',
        },
        {
          kind: 'chart',
          id: 'fz-990100-2024-001-shares',
          title: '云州市的三个比率各说一件事',
          address: `${address}/charts/fz-990100-2024-001-shares/`,
          topics: [],
          facts: [],
          figures: [],
          svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><title>云州市</title></svg>',
          drawn: [{ label: '出庭率', text: '98%（2024年）' }],
          sources: '《云州日报》，2024年3月2日',
        },
      ],
    },
    {
      id: 's02',
      title: '复算',
      script: '两人一组。',
      items: [
        {
          kind: 'figures',
          id: 'kc-901-s02-figures',
          title: '用到的数字',
          address: `${address}/courses/kc-901/#s02`,
          topics: [],
          facts: [],
          figures: [figure],
        },
      ],
    },
  ],
  questions: [{ id: 'w01', text: '谁来评理？', hint: '看来源写没写。' }],
  assessment: [{ text: '写一段说明。', criteria: ['写明分母'] }],
  teachingNote: [
    { kind: 'heading', text: '怎样带' },
    { kind: 'paragraph', text: '不要先公布答案。' },
    { kind: 'list', items: ['案例弱在没有独立评估'] },
  ],
};
