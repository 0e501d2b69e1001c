import type { Case } from '../../domain/case.ts';
import { labels } from '../../domain/labels.ts';
import { topicName } from '../../domain/vocabularies/topics.ts';
import { sourceCitation } from '../data/source-citation.ts';

interface Given {
  /** The page's full address. */
  readonly url: string;
  /** The library's name. */
  readonly library: string;
  /** The text in reading order; a heading has its level, 1 for the highest. */
  readonly paragraphs: readonly { readonly text: string; readonly level?: number | undefined }[];
}

/** A case page as plain text in Markdown: the same words and numbers, each figure with the sentence that it was read from. */
export function caseToText(entry: Case, { url, library, paragraphs }: Given): string {
  const { source, practices, indicators } = entry;
  const text = paragraphs.map(
    (part) => `${part.level === undefined ? '' : `${'#'.repeat(part.level + 2)} `}${part.text}`,
  );
  const parts = [
    `# ${entry.title}`,
    entry.gist && `编者要旨：${entry.gist}`,
    list(factsOf(entry, url, library)),
    source.basis === 'digest' && '本文为摘编：事实、数字和名称照原文，行文由编者另写，不能当作原文的话引用。',
    practices.length > 0 && '## 做法',
    list(practices.map(({ id, name, problem, mechanism }) => [`${id} ${name}`, problem, mechanism])),
    '## 正文',
    ...text,
    indicators.length > 0 && '## 数字',
    list(
      indicators.map(({ id, name, valueText, unit, kind, evidence }) => [
        `${id} ${name}：${valueText}${valueText.endsWith(unit) ? '' : unit}（${labels.indicatorKind[kind]}）`,
        `所据句：${evidence.sentence}`,
      ]),
    ),
  ];
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`;
}

function factsOf(entry: Case, url: string, library: string) {
  const { id, region, period, topics, source, review } = entry;
  const names = topics.map((topic) => topicName(topic) ?? topic);
  return [
    [`编号：${id}`],
    [`网址：${url}`],
    [`地区：${region?.name ?? '未注明'}`],
    [`时期：${period?.label ?? '未注明'}`],
    ...(names.length === 0 ? [] : [[`主题：${names.join('、')}`]]),
    [`来源：${sourceCitation(entry)}`],
    ...(source.url === undefined ? [] : [[`原文网址：${source.url}`]]),
    [`审校：${review.status === 'draft' ? '草稿，未审校' : '已审校'}`],
    [`刊于：${library}`],
  ];
}

function list(items: readonly (readonly (string | undefined)[])[]): string {
  return items
    .map((lines) => `- ${lines.flatMap((line) => (line === undefined ? [] : [line.replace(/。$/, '')])).join('。')}`)
    .join('\n');
}
