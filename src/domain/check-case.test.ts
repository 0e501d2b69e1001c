import { expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { checkCase } from './check-case.ts';

const text = [
  '一、办理情况',
  '2024年，大连市办结行政复议案件120件，调解率达63.5%。',
  '推行“先议后罚”机制，由执法人员先行释法。',
  '2025年力争调解率达到70%。',
].join('\n');

const sentence = '2024年，大连市办结行政复议案件120件，调解率达63.5%。';

const sound = {
  id: 'fz-210200-2024-001',
  title: '大连市行政复议见闻',
  gist: '先议后罚，复议调解率过六成。',
  region: { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' },
  period: { label: '2024年', start: '2024-01-01', end: '2024-12-31', type: 'year' },
  source: {
    type: 'newspaper',
    outlet: '云州日报',
    published: { date: '2025-01-20', precision: 'day', basis: 'stated' },
    rights: { status: 'unknown' },
    basis: 'digest',
  },
  topics: ['T07.1'],
  practices: [
    {
      id: 'p01',
      name: '先议后罚',
      kind: 'mechanism',
      mechanism: '处罚前先由执法人员释法。',
      results: ['i02'],
      topic: 'T05.4',
      evidence: { quote: '推行“先议后罚”机制' },
    },
  ],
  headline: ['i02'],
  indicators: [
    {
      id: 'i01',
      name: '行政复议结案数',
      canonical: 'reco-closed',
      value: 120,
      valueText: '120',
      unit: '件',
      comparator: '=',
      kind: 'output',
      tier: 'core',
      evidence: { quote: '办结行政复议案件120件', sentence, section: '一、办理情况' },
    },
    {
      id: 'i02',
      name: '行政复议调解率',
      value: 63.5,
      valueText: '63.5',
      unit: '%',
      comparator: '=',
      kind: 'outcome',
      tier: 'core',
      evidence: { quote: '调解率达63.5%', sentence },
    },
    {
      id: 'i03',
      name: '行政复议调解率目标',
      value: 70,
      valueText: '70',
      unit: '%',
      comparator: '=',
      kind: 'target',
      tier: 'target',
      evidence: { quote: '力争调解率达到70%', sentence: '2025年力争调解率达到70%。' },
    },
  ],
  review: { status: 'reviewed', by: '编者甲', on: '2026-11-22' },
};

/** The messages for the sound case after a change to a copy of it. */
function messagesAfter(change: (draft: typeof sound & Record<string, unknown>) => void, body = text): string[] {
  const draft = structuredClone(sound);
  change(draft);
  const checked = { case: caseSchema.parse(draft), text: body, knownIds: new Set([sound.id]) };
  return checkCase(checked).map(({ path, severity, message }) => `${path.join('.')} ${severity} ${message}`);
}

test('a sound case has no problems', () => {
  expect(messagesAfter(() => undefined)).toEqual([]);
});

test('a figure whose evidence is gone from the text is named', () => {
  expect(messagesAfter(() => undefined, text.replace('120件', '121件'))).toEqual([
    'indicators.0.evidence.quote error i01 的依据在正文里找不到：“办结行政复议案件120件”。正文改过的，把 quote 改成正文现在的原话；正文不再说这件事的，删去 i01。',
    'indicators.0.evidence.sentence error i01 的整句在正文里找不到：“2024年，大连市办结行政复议案件120件，调解率达63.5%。”。把 sentence 改成正文里包含 quote 的那一整句，一字不差。',
    'indicators.1.evidence.sentence error i02 的整句在正文里找不到：“2024年，大连市办结行政复议案件120件，调解率达63.5%。”。把 sentence 改成正文里包含 quote 的那一整句，一字不差。',
  ]);
});

test('a quote stands in its sentence', () => {
  const messages = messagesAfter(({ indicators }) => {
    for (const indicator of indicators) indicator.evidence.sentence = sentence;
  });
  expect(messages).toEqual([
    'indicators.2.evidence.quote error i03 的 quote 不在它的 sentence 里：“力争调解率达到70%”。把 sentence 改成包含这几个字的整句。',
  ]);
});

test('a section is a heading of the text', () => {
  const messages = messagesAfter(({ practices }) => {
    for (const { evidence } of practices) Object.assign(evidence, { section: '二、主要做法' });
  });
  expect(messages).toEqual([
    'practices.0.evidence.section error p01 的小标题在正文里找不到：“二、主要做法”。把 section 改成正文里的小标题，或删去这一行。',
  ]);
});

test('the quote of an anomaly stands in the text', () => {
  const anomaly = { id: 'a01', type: 'first-person', severity: 'note', description: '文中称“我市”。', quote: '我市' };
  expect(messagesAfter((draft) => Object.assign(draft, { anomalies: [anomaly] }))).toEqual([
    'anomalies.0.quote error 疑点 a01 引的话在正文里找不到：“我市”。改成正文现在的原话；正文里已经没有的，删去 quote 这一行。',
  ]);
});

test.each([
  [{ value: 12 }, 'indicators.0.value error 指标 i01 的 value 是 12，印出的却是“120”（120）。改成一样。'],
  [
    { value: 999, valueText: '999' },
    'indicators.0.valueText error 指标 i01 的 valueText 是“999”，它的句子里没有这几个字。照句子印的写。',
  ],
])('a figure is what its sentence prints: %o', (changed, message) => {
  const messages = messagesAfter(({ indicators }) => {
    const [count] = indicators;
    if (count !== undefined) Object.assign(count, changed);
  });
  expect(messages).toEqual([message]);
});

test('a ratio is computed from other figures of the case', () => {
  const messages = messagesAfter(({ indicators }) => {
    const [, rate] = indicators;
    if (rate !== undefined) Object.assign(rate, { ratio: { parts: ['i01', 'i09'], wholes: ['i02'] } });
  });
  expect(messages).toEqual([
    'indicators.1.ratio.parts.1 error 指标 i02 的算法写了 i09，这个案例里没有编号 i09 的指标。改成算出它的那个数的编号，或删去 ratio。',
    'indicators.1.ratio.wholes.0 error 指标 i02 的算法写了 i02，比率不能由自己算出。改成算出它的那个数的编号，或删去 ratio。',
  ]);
});

test('an id is used once', () => {
  const messages = messagesAfter(({ indicators }) => {
    for (const indicator of indicators.slice(2)) indicator.id = 'i02';
  });
  expect(messages).toEqual([
    'indicators.2.id error 编号 i02 用了两次。后加的一条改用新编号，如 i03；旧编号不再用于别的内容。',
  ]);
});

test('the results of a practice are figures of the case, and results', () => {
  const messages = messagesAfter(({ practices }) => {
    for (const practice of practices) practice.results = ['i01', 'i03', 'i09'];
  });
  expect(messages).toEqual([
    'practices.0.results.1 error 做法 p01 的成效写了 i03，它的 kind 是 target，不是成绩。从 results 里删去；kind 写错了的，改 kind。',
    'practices.0.results.2 error 做法 p01 的成效写了 i09，这个案例里没有编号 i09 的指标。改成有的编号，或从 results 里删去。',
  ]);
});

test('the figures at the head are figures of the case, and results', () => {
  const messages = messagesAfter(({ headline }) => {
    headline.push('i03', 'i09');
  });
  expect(messages).toEqual([
    'headline.1 error 关键数字写了 i03，它的 kind 是 target，不是成绩，不能放在案例页最上面。换一个指标；kind 写错了的，改 kind。',
    'headline.2 error 关键数字写了 i09，这个案例里没有编号 i09 的指标。改成有的编号，或从 headline 里删去。',
  ]);
});

test('a canonical indicator exists', () => {
  const messages = messagesAfter(({ indicators }) =>
    Object.assign(indicators[0] ?? {}, { canonical: 'reconsiderations' }),
  );
  expect(messages).toEqual([
    'indicators.0.canonical error i01 的标准指标 reconsiderations 不在 src/domain/vocabularies/indicators.json 里。改成有的代号；没有合适的，删去这一行。',
  ]);
});

test('a share is not given the name of a count', () => {
  const messages = messagesAfter(({ indicators }) => Object.assign(indicators[1] ?? {}, { canonical: 'reco-closed' }));
  expect(messages).toEqual([
    'indicators.1.canonical error i02 的单位是“%”，标准指标 reco-closed（行政复议审结数）的单位是“件”，不是同一种量。换一个标准指标，或删去 canonical；单位写错了的，照正文改。',
  ]);
});

test('a figure by ten thousand people may be printed with the unit of what is counted', () => {
  const change = { canonical: 'lawyers-per-10k', unit: '名', value: 3 };
  const messages = messagesAfter(({ indicators }) => Object.assign(indicators[0] ?? {}, change));
  expect(messages.filter((message) => message.includes('lawyers-per-10k'))).toEqual([]);
});

test('topics stand in the vocabulary', () => {
  expect(messagesAfter((draft) => Object.assign(draft, { topics: ['T07.1', 'T99'] }))).toEqual([
    'topics.1 error 没有 T99 这个主题。改成 src/domain/vocabularies/topics.json 里的代号，如 T07 或 T07.1。',
  ]);
});

test('the parent decides which of several places with one name is meant', () => {
  const region = { code: '110105', name: '朝阳市', parent: '210000', level: 'prefecture' };
  expect(messagesAfter((draft) => Object.assign(draft, { region, id: 'fz-110105-2024-001' }))).toEqual([
    'region.code error 地区代码 110105 是北京市朝阳区，不是“朝阳市”。叫这个名字的有：211300 辽宁省朝阳市、110105 北京市朝阳区、211321 辽宁省朝阳市朝阳县、220104 吉林省长春市朝阳区。照原文的上级选一个。',
  ]);
});

test('the parent and the level of a region belong to its code', () => {
  expect(messagesAfter(({ region }) => Object.assign(region, { parent: '220000' }))).toEqual([
    'region.parent error 辽宁省大连市的上级代码应是 "210000"，这里写的是 "220000"。照此改，或换成另一个同名地区的代码。',
  ]);
  expect(messagesAfter(({ region }) => Object.assign(region, { level: 'county' }))).toEqual([
    'region.level error 辽宁省大连市的层级应是 prefecture，这里写的是 county。照此改。',
  ]);
});

test('a township carries the code of the county above it', () => {
  const region = { code: '210203', name: '八一路街道', parent: '210203', level: 'township' };
  const id = 'fz-210203-2024-001';
  expect(messagesAfter((draft) => Object.assign(draft, { region, id }))).toEqual([]);
  expect(messagesAfter((draft) => Object.assign(draft, { region: { ...region, parent: '210200' }, id }))).toEqual([
    'region.parent error 乡镇没有自己的代码：code 和 parent 都写上级县（市、区）的代码。这里 code 是 210203（西岗区），parent 是 "210200"。',
  ]);
});

test('an unknown code is told with the places of that name', () => {
  expect(
    messagesAfter((draft) =>
      Object.assign(draft, { region: { ...sound.region, code: '210299' }, id: 'fz-210299-2024-001' }),
    ),
  ).toEqual(['region.code error 没有 210299 这个地区代码。叫这个名字的有：210200 辽宁省大连市。照原文的上级选一个。']);
});

// The sentence of these prints 63.5, which is another rule's matter.
const besidesPrint = (messages: readonly string[]) => messages.filter((message) => !message.includes('印出的却是'));

test('a percentage lies between 0 and 100 unless it tells of growth', () => {
  expect(besidesPrint(messagesAfter(({ indicators }) => Object.assign(indicators[1] ?? {}, { value: 163.5 })))).toEqual(
    [
      'indicators.1.value error i02 是 163.5%，百分比应在 0 到 100 之间。说的是增减幅度的，kind 改成 growth；数字读错了的，照正文改。',
    ],
  );
  expect(
    besidesPrint(
      messagesAfter(({ indicators }) => Object.assign(indicators[1] ?? {}, { value: 163.5, kind: 'growth' })),
    ),
  ).toEqual([]);
});

test('a rate of what came in or was planned may exceed 100, and is pointed out', () => {
  expect(
    besidesPrint(
      messagesAfter(({ indicators }) => Object.assign(indicators[1] ?? {}, { value: 105, name: '年度任务完成率' })),
    ),
  ).toEqual(['indicators.1.value warning i02 是 105%。年度任务完成率可以超过 100%，请照正文核对一遍。']);
});

test('a target is never a result', () => {
  expect(messagesAfter(({ indicators }) => Object.assign(indicators[2] ?? {}, { tier: 'core' }))).toEqual([
    'indicators.2.tier error i03 是今后的目标（kind: target），不能与成绩画在一起。tier 改成 target；其实是成绩的，改 kind。',
  ]);
  expect(messagesAfter(({ indicators }) => Object.assign(indicators[0] ?? {}, { tier: 'target' }))).toEqual([
    'indicators.0.tier error i01 的 tier 是 target，kind 却是 output。是目标的，kind 改成 target；不是的，tier 改成 core 或 secondary。',
  ]);
});

test('an article published before its period ends is told, unless an anomaly says so', () => {
  const early = { date: '2024-11-30', precision: 'day', basis: 'stated' };
  const anomaly = { id: 'a01', type: 'impossible-date', severity: 'note', description: '发表日期早于年底。' };
  expect(messagesAfter(({ source }) => Object.assign(source, { published: early }))).toEqual([
    'source.published.date error 发表日期 2024-11-30 早于内容截止的 2024-12-31。核对两个日期；原文就是这样的，在 anomalies 里加一条 impossible-date 说明。',
  ]);
  expect(
    messagesAfter((draft) => {
      Object.assign(draft.source, { published: early });
      Object.assign(draft, { anomalies: [anomaly] });
    }),
  ).toEqual([]);
});

test('no contact data of a person, in the text or in a field', () => {
  expect(messagesAfter(({ source }) => Object.assign(source, { host: '转载请联系 138 0000 1234' }))).toEqual([
    'source.host error 这里有电话“138 0000 1234”。删去。案例不收个人联系方式和证件号码。',
  ]);
  expect(messagesAfter(() => undefined, `${text}\n投稿邮箱：someone@example.cn`)).toEqual([
    ' error 正文里有邮箱“someone@example.cn”。从正文中删去。案例不收个人联系方式和证件号码。',
  ]);
});

test('related cases exist', () => {
  const related = [{ id: 'fz-210100-2022-001', relation: 'same-practice' }];
  expect(messagesAfter((draft) => Object.assign(draft, { related }))).toEqual([
    'related.0.id error related 里的 fz-210100-2022-001 不存在。改成 content/cases 里有的编号；那个案例已经停用的，删去这一条。',
  ]);
  expect(
    messagesAfter((draft) => Object.assign(draft, { related: [{ id: sound.id, relation: 'corroborates' }] })),
  ).toEqual(['related.0.id error related 写了案例自己的编号 fz-210200-2024-001。删去这一条。']);
});

test('the id names the region and the year; a draft is only warned', () => {
  expect(messagesAfter((draft) => Object.assign(draft, { id: 'fz-210100-2023-002' }))).toEqual([
    'id error 编号 fz-210100-2023-002 与地区、年份不符，应以 fz-210200-2024 开头。还没有发布的，把 id 和文件名都改成 fz-210200-2024-002（已被占用就用下一个顺序号）；地区或时期填错了的，改地区或时期。',
  ]);
  const draft = messagesAfter((value) =>
    Object.assign(value, { id: 'fz-210100-2023-002', review: { status: 'draft' } }),
  );
  expect(draft.map((message) => message.slice(0, 10))).toEqual(['id warning']);
});

test('a reviewed case is complete', () => {
  const anomaly = { id: 'a01', type: 'hidden-denominator', severity: 'error', description: '没有说是谁的比例。' };
  const messages = messagesAfter((draft) => {
    for (const key of ['gist', 'region', 'period', 'topics']) Reflect.deleteProperty(draft, key);
    for (const key of ['mechanism', 'topic']) Reflect.deleteProperty(draft.practices[0] ?? {}, key);
    Reflect.deleteProperty(draft.source, 'outlet');
    Object.assign(draft, { review: { status: 'reviewed' }, anomalies: [anomaly], id: 'fz-210200-2025-001' });
  });
  const missing = (what: string) => `标为已审校，但还缺${what}。补上。`;
  expect(messages).toEqual([
    `source error ${missing('发表的媒体（source.outlet）或发文机关（issuer）')}`,
    `region error ${missing('地区（region）：代码、全名、上级代码、层级四行')}`,
    `period error ${missing('时期（period）：内容所说的时间，label 照来源的说法')}`,
    `gist error ${missing('要旨（gist）：用一句话说这个案例讲了什么，不超过 60 字')}`,
    `topics error ${missing('主题（topics），至少一个，最重的写在前面')}`,
    'practices.0 error 标为已审校，但做法 p01 还没有写怎么做（mechanism）。用一两句话写；不值得单列的，删去 p01。',
    'practices.0 error 标为已审校，但做法 p01 还没有主题（topic）。写上细分主题的代号，如 T07.1。',
    'anomalies.0.resolution error 标为已审校，但疑点 a01 还没有处理：没有说是谁的比例。核对原文，然后把 resolution 改成 accepted（保留原样）或 corrected（已订正）。',
    `review error ${missing('审校人（review.by）')}`,
    `review error ${missing('审校日期（review.on），如 "2026-11-22"')}`,
  ]);
});

test('a gist is neither the title nor a piece of the text', () => {
  const found = (gist: string) => messagesAfter((draft) => Object.assign(draft, { gist }));
  expect(found(sound.title)).toEqual([
    'gist error 标为已审校，但要旨就是标题。要旨用自己的话写：哪里，做了什么，最要紧的一个结果。',
  ]);
  expect(found('大连市办结行政复议案件120件，调解率达63.5%')).toEqual([
    'gist error 标为已审校，但要旨里“大连市办结行政复议案件120件，调解率达”是照抄正文的。要旨用自己的话写：哪里，做了什么，最要紧的一个结果。',
  ]);
});

test('a case without a date tells so in an anomaly', () => {
  const undate = (draft: typeof sound) => Reflect.deleteProperty(draft.source, 'published');
  expect(messagesAfter(undate)).toEqual([
    'source error 标为已审校，但还缺发表日期（source.published）：照来源写，知道到哪一级写到哪一级；来源和网页上都没有的，在 anomalies 里加一条 missing-metadata 说明。补上。',
  ]);
  const anomaly = { id: 'a01', type: 'missing-metadata', severity: 'note', description: '网页上没有日期。' };
  const told = messagesAfter((draft) => {
    undate(draft);
    Object.assign(draft, { anomalies: [anomaly] });
  });
  expect(told).toEqual([]);
});

test('a whole text whose author keeps his rights is not published without leave', () => {
  const messages = (note?: string) =>
    messagesAfter(({ source }) => {
      Object.assign(source, { basis: 'full-text', rights: { status: 'all-rights-reserved', note } });
    });
  expect(messages()).toEqual([
    'source.basis error 标为已审校，但正文是全文（full-text），而原文保留权利。没有授权的，正文改成自己写的摘编，basis 写 digest；得了授权的，在 source.rights.note 里写明谁授权。',
  ]);
  expect(messages('云州日报2025年3月来函同意刊载。')).toEqual([]);
});

test('the name of a practice is no sentence', () => {
  const name = '推行先议后罚机制，由执法人员先行释法；再由负责人集体讨论。';
  expect(messagesAfter(({ practices }) => Object.assign(practices[0] ?? {}, { name }))).toEqual([
    'practices.0 error 标为已审校，但做法 p01 的名称太长，是一句话：“推行先议后罚机制，由执法人员先行释法；再……”。改成来源起的名字，或一个短语。',
  ]);
});

test('a core figure with the name of a canonical indicator is tied to it, or its note says why not', () => {
  const untie = (draft: typeof sound) => {
    for (const indicator of draft.indicators.slice(0, 1)) {
      Reflect.deleteProperty(indicator, 'canonical');
      Object.assign(indicator, { name: '行政复议审结数' });
    }
  };
  expect(messagesAfter(untie)).toEqual([
    'indicators.0 error 标为已审校，但数字 i01 的名称是标准指标“行政复议审结数”的名称，却没有挂上。加一行 canonical: reco-closed；不是同一种量的，在 note 里写明为什么。',
  ]);
  const noted = messagesAfter((draft) => {
    untie(draft);
    for (const indicator of draft.indicators.slice(0, 1)) Object.assign(indicator, { note: '含不予受理的。' });
  });
  expect(noted).toEqual([]);
});
