interface Entry {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly region?: string;
  readonly date?: string;
  readonly text: string;
}

// Regions are real codes, for the search knows their names; what is told of them is invented.
const entries: readonly Entry[] = [
  {
    url: 'dalian-2024',
    kind: 'case',
    title: '大连市2024年法治政府建设报告',
    region: '210000 210200',
    date: '2024',
    text: '全市行政复议收案1286件。推行包容审慎监管。深化府院联动。听证二十场。',
  },
  {
    url: 'dalian-2023',
    kind: 'case',
    title: '大连市2023年法治政府建设报告',
    region: '210000 210200',
    date: '2023',
    text: '全市行政复议收案1012件。推行包容审慎监管。听证十场。',
  },
  {
    url: 'shenyang-2022',
    kind: 'case',
    title: '沈阳复议改革三年',
    region: '210000 210100',
    date: '2022',
    text: '行政复议、行政复议、再行政复议：三年收案九千件，向大连取经。',
  },
  {
    url: 'xigang-2021',
    kind: 'case',
    title: '西岗区评理室进楼院',
    region: '210000 210200 210203',
    date: '2021',
    text: '评理室调解纠纷七百件，其中行政复议案件三件。',
  },
  {
    url: 'binzhou-2020',
    kind: 'case',
    title: '一网通办的滨州做法',
    region: '370000 371600',
    date: '2020',
    text: '政务服务“一网通办”，网上可办率98.3%，群众少跑腿。',
  },
  {
    url: 'binzhou-2022',
    kind: 'case',
    title: '滨州：柔性执法暖人心',
    region: '370000 371600',
    date: '2022',
    text: '不予处罚612件。也提到一网通办和听证。',
  },
  {
    url: 'p-mediation',
    kind: 'practice',
    title: '复议案件调解前置',
    region: '210000 210200',
    date: '2024',
    text: '收案先调解，调解不成再审。',
  },
  {
    url: 'p-hearing',
    kind: 'practice',
    title: '行政复议听证',
    region: '210000 210100',
    date: '2022',
    text: '重大案件公开听证。',
  },
  {
    url: 'p-yard',
    kind: 'practice',
    title: '楼院评理室',
    region: '210000 210200 210203',
    date: '2021',
    text: '老党员坐堂，调解邻里纠纷。',
  },
  {
    url: 'p-list',
    kind: 'practice',
    title: '免罚清单',
    region: '370000 371600',
    date: '2022',
    text: '四十二项轻微违法不予处罚。',
  },
  {
    url: 'p-list-2',
    kind: 'practice',
    title: '免罚清单动态调整机制',
    region: '210000 210200',
    date: '2024',
    text: '每年评估一次。',
  },
  { url: 'i-review', kind: 'indicator', title: '行政复议收案数', text: '一年内收到的申请件数。' },
  { url: 'i-mediation', kind: 'indicator', title: '行政复议调解率', text: '调解结案数占结案数之比。' },
  { url: 't-review', kind: 'topic', title: '行政复议', text: '申请、调解、听证、决定。' },
  { url: 'r-210200', kind: 'region', title: '大连市', region: '210000 210200', text: '' },
  { url: 'r-210000', kind: 'region', title: '辽宁省', region: '210000', text: '' },
];

/** A library of invented pages for judging the order of results: `/<url>/` to HTML. */
export const inventedLibrary: Readonly<Record<string, string>> = Object.fromEntries(
  entries.map(({ url, kind, title, region = '', date = '', text }) => [
    `/${url}/`,
    `<article data-pagefind-body data-search-kind="${kind}" data-search-region="${region}" data-search-date="${date}">` +
      `<h1>${title}</h1><p>${text}</p></article>`,
  ]),
);
