import type { CaseItem } from '../../src/domain/case-items.ts';
import { labels } from '../../src/domain/labels.ts';
import { type Markup, markup } from './markup.ts';
import { quoted } from './quoted.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { printedValue } from './printed-value.ts';
import { topicText } from './topic-text.ts';

/** One thing that was read from the text, with the way to its place there; `line` is its line in the case file. */
export function sheetField(entry: Exclude<CaseItem, { kind: 'anomaly' }>, line: number, isPlaced: boolean): Markup {
  const { id, evidence } = entry.item;
  const { title, value, facts } = wordsOf(entry);
  return markup`<li class="field ${entry.kind}" id="f-${id}">
    <p class="what">
      ${placeLink(id, isPlaced)} <b>${title}</b>${value !== undefined && markup` <span class="value">${value}</span>`}
    </p>
    ${facts.length > 0 && markup`<p class="facts">${facts.map((fact) => markup`<span>${fact}</span> `)}</p>`}
    <p class="evidence">
      ${isPlaced ? quoted(evidence.quote) : markup`<strong>正文里找不到：</strong>${quoted(evidence.quote)}`}
      <span class="line">第 ${line} 行</span>
    </p>
  </li> `;
}

function placeLink(id: string, isPlaced: boolean): Markup {
  return isPlaced
    ? markup`<a class="number" href="#t-${id}" aria-label="${id}，看正文">${id}</a>`
    : markup`<span class="number">${id}</span>`;
}

interface Words {
  readonly title: string;
  readonly value?: Markup;
  readonly facts: readonly string[];
}

function wordsOf(entry: Exclude<CaseItem, { kind: 'anomaly' }>): Words {
  switch (entry.kind) {
    case 'indicator':
      return { title: entry.item.name, value: printedValue(entry.item), facts: indicatorFacts(entry.item) };
    case 'practice': {
      const { name, kind, problem, mechanism, actors, results, topic } = entry.item;
      const facts = [
        labels.practiceKind[kind],
        topicText(topic) ?? '主题未写',
        ...(problem === undefined ? [] : [`问题：${problem}`]),
        mechanism === undefined ? '怎么做未写' : `怎么做：${mechanism}`,
        ...(actors.length > 0 ? [`谁来做：${actors.join('、')}`] : []),
        ...(results.length > 0 ? [`成效：${results.join(' ')}`] : []),
      ];
      return { title: name, facts };
    }
    case 'honour': {
      const { name, status, level, recipient, grantor, year } = entry.item;
      const facts = [
        labels.honourStatus[status],
        level === undefined ? undefined : labels.honourLevel[level],
        recipient === undefined ? undefined : `得到的：${recipient}`,
        grantor === undefined ? undefined : `授予的：${grantor}`,
        year === undefined ? '年份未写' : `${year}年`,
      ];
      return { title: name, facts: facts.filter((fact) => fact !== undefined) };
    }
    case 'first':
      return {
        title: `${entry.item.claim}：${entry.item.what}`,
        facts: entry.item.year === undefined ? [] : [`${entry.item.year}年`],
      };
    case 'document': {
      const { title, untitled, role, number, date } = entry.item;
      const facts = [labels.documentRole[role], number, date].filter((fact) => fact !== undefined);
      return { title: untitled === true ? title : `《${title}》`, facts };
    }
    case 'problem':
      return { title: entry.item.text, facts: [topicText(entry.item.topic)].filter((fact) => fact !== undefined) };
    case 'plan': {
      const due = entry.item.dueYear === undefined ? undefined : `预定 ${entry.item.dueYear} 年`;
      return { title: entry.item.text, facts: [topicText(entry.item.topic), due].filter((fact) => fact !== undefined) };
    }
    default:
      return entry satisfies never;
  }
}
