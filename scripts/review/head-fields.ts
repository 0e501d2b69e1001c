import type { Case } from '../../src/domain/case.ts';
import { labels } from '../../src/domain/labels.ts';
import { regionPath } from '../../src/domain/vocabularies/regions.ts';
import { topicText } from './topic-text.ts';

/** A field of a case that is not read from a sentence; `text` is undefined where the case does not have it. */
export interface HeadField {
  readonly name: string;
  readonly text: string | undefined;
  readonly path: readonly string[];
}

/** Title, source, place, time and topics of a case, in the order of its file. Those that are seldom there are left out when empty. */
export function headFields(value: Case): readonly HeadField[] {
  const { source, region, period, issuer, topics, people } = value;
  const { published } = source;
  const optional: readonly HeadField[] = [
    { name: '引题', text: value.kicker, path: ['kicker'] },
    { name: '副题', text: value.subtitle, path: ['subtitle'] },
    { name: '栏目', text: value.column, path: ['column'] },
    { name: '转载', text: source.host, path: ['source', 'host'] },
    { name: '网址', text: source.url, path: ['source', 'url'] },
    { name: '机制代号', text: joined(value.mechanismCodes), path: ['mechanismCodes'] },
    { name: '以职务出现的人', text: joined(people.map(({ name, role }) => `${name}（${role}）`)), path: ['people'] },
  ];
  return [
    { name: '标题', text: value.title, path: ['title'] },
    { name: '要旨', text: value.gist, path: ['gist'] },
    { name: '地区', text: region && `${regionText(region.code, region.name)} ${region.code}`, path: ['region'] },
    { name: '时期', text: period && datesOf(period), path: ['period'] },
    {
      name: '来源',
      text: [labels.sourceType[source.type], source.outlet].filter(Boolean).join('，'),
      path: ['source'],
    },
    {
      name: '发文机关',
      text: issuer && `${issuer.name}（${issuer.basis === 'stated' ? '文中写明' : '推断'}）`,
      path: ['issuer'],
    },
    {
      name: '作者',
      text: joined(source.authors.map(({ name, role }) => (role === undefined ? name : `${name}（${role}）`))),
      path: ['source', 'authors'],
    },
    {
      name: '首发日期',
      text: published && `${published.date}（${dateBases[published.basis]}）`,
      path: ['source', 'published'],
    },
    {
      name: '全文或摘编',
      text: `${source.basis === 'digest' ? '摘编' : '全文'}，${labels.rights[source.rights.status]}`,
      path: ['source', 'basis'],
    },
    { name: '主题', text: joined(topics.map((id) => topicText(id) ?? id)), path: ['topics'] },
    ...optional.filter(({ text }) => text !== undefined),
  ];
}

const dateBases = { stated: '文中写明', url: '从网址读出', inferred: '推断' } as const;

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join('；');
}

/** 辽宁省 大连市 西岗区; a township stands below the county whose code it bears. */
function regionText(code: string, name: string): string {
  const names = regionPath(code).map((region) => region.name);
  return [...names.filter((known) => known !== name), name].join(' ');
}

function datesOf({ label, start, end, asOf }: NonNullable<Case['period']>): string {
  const dates = asOf ?? [start, end].filter((date) => date !== undefined).join(' 至 ');
  return dates === '' ? label : `${label}（${dates}）`;
}
