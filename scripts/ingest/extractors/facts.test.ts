import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { factsOfArticle } from './__fixtures__/facts-of-article.ts';
import { fixtureArticles } from './__fixtures__/fixture-articles.ts';

const fixtures = fixtureArticles().map((fixture) => ({ ...fixture, facts: factsOfArticle(fixture.article) }));

describe('the facts of the invented articles', () => {
  test.each(fixtures)('of $name are as expected', async ({ folder, facts }) => {
    await expect(stringify(inShort(facts), { lineWidth: 0 })).toMatchFileSnapshot(`${folder}expected.yaml`);
  });

  test.each(fixtures)('of $name name the same officials as the annotation', ({ facts, annotation }) => {
    expect(facts.people.map(({ name }) => name).toSorted()).toEqual(annotation.people.toSorted());
  });

  test.each([
    { list: 'honours' as const, recall: 0.9, precision: 0.9 },
    { list: 'firsts' as const, recall: 0.9, precision: 0.9 },
    { list: 'documents' as const, recall: 0.9, precision: 0.9 },
    { list: 'practices' as const, recall: 0.8, precision: 0.8 },
  ])('reach a recall of $recall and a precision of $precision in $list', ({ list, recall, precision }) => {
    let [wanted, found, right] = [0, 0, 0];
    for (const { facts, annotation } of fixtures) {
      wanted += annotation[list].length;
      found += facts[list].length;
      right += countMatches(facts[list].map(keysOf), annotation[list].map(keysOf));
    }
    expect(right / wanted).toBeGreaterThanOrEqual(recall);
    expect(right / found).toBeGreaterThanOrEqual(precision);
  });

  test.each(fixtures)('of $name tell awards from what is none, as the annotation does', ({ facts, annotation }) => {
    for (const wanted of annotation.honours) {
      const match = facts.honours.find((honour) => isSame(keysOf(honour), keysOf(wanted)));
      if (match !== undefined) expect(`${match.name} ${match.status}`).toBe(`${match.name} ${wanted.status}`);
    }
  });
});

type Facts = ReturnType<typeof factsOfArticle>;

/** The facts in lines that a person can read through and compare with the article. */
function inShort(facts: Facts) {
  return {
    source: [facts.source.type, facts.source.rights.status, facts.source.published?.date],
    region: facts.region?.name,
    issuer: facts.issuer,
    period: facts.period,
    topics: facts.topics.join(' '),
    practices: facts.practices.map(({ name, kind, topic, evidence }) =>
      [name, kind, topic, evidence.quote].join(' | '),
    ),
    honours: facts.honours.map((honour) =>
      [honour.status, honour.name, honour.recipient, honour.grantor, honour.level, honour.year].join(' | '),
    ),
    firsts: facts.firsts.map(({ claim, what, year }) => [claim, what, year].join(' | ')),
    mechanismCodes: facts.mechanismCodes,
    documents: facts.documents.map(({ role, title, number, date }) => [role, title, number, date].join(' | ')),
    problems: facts.problems.map(({ text, topic }) => [topic, text].join(' | ')),
    plans: facts.plans.map(({ text, topic, dueYear }) => [topic, dueYear, text].join(' | ')),
    people: facts.people.map(({ name, role }) => `${name} | ${role}`),
    findings: facts.findings.map(({ type, quote }) => [type, quote].join(' | ')),
  };
}

interface Keys {
  readonly label: string;
  readonly quote: string;
}

function keysOf(item: {
  name?: string;
  claim?: string;
  title?: string;
  quote?: string;
  evidence?: { quote: string };
}): Keys {
  return { label: item.name ?? item.claim ?? item.title ?? '', quote: item.evidence?.quote ?? item.quote ?? '' };
}

/** How many of the wanted are found, each found but once: their quotes or names contain one another. */
function countMatches(found: readonly Keys[], wanted: readonly Keys[]): number {
  const left = [...wanted];
  return found.filter((item) => {
    const index = left.findIndex((other) => isSame(item, other));
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
}

function isSame(left: Keys, right: Keys): boolean {
  return isWithin(left.quote, right.quote) || isWithin(left.label, right.label);
}

function isWithin(left: string, right: string): boolean {
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}
