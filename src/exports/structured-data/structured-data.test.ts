import { describe, expect, test } from 'vitest';
import { courseSchema } from '../../domain/course.ts';
import { libraryFixture } from '../data/library-fixture.ts';
import { breadcrumbsToJsonLd } from './breadcrumbs-to-json-ld.ts';
import { caseToJsonLd } from './case-to-json-ld.ts';
import { courseToJsonLd } from './course-to-json-ld.ts';
import { jsonLdText } from './json-ld.ts';

const place = { url: 'https://example.com/cases/fz-210200-2024-001/', library: '云州库' };
const [entry] = libraryFixture.cases;
if (entry === undefined) throw new Error('The fixture has a case.');

test('text that would end the element is written so that it cannot', () => {
  const text = jsonLdText({ '@type': 'Thing', name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><b>' });
});

describe('a case', () => {
  test('is an article of the library that is based on its original', () => {
    expect(JSON.parse(jsonLdText(caseToJsonLd(entry, place)))).toMatchObject({
      '@type': 'Article',
      url: place.url,
      headline: entry.title,
      author: { name: '云州库' },
      temporalCoverage: '2024-01-01/2024-12-31',
      isBasedOn: { '@type': 'NewsArticle', url: 'https://example.com/a', publisher: { name: '云州日报' } },
    });
  });

  test('says nothing that its source does not say', () => {
    const { published: _, url: __, outlet: ___, ...source } = entry.source;
    const text = jsonLdText(caseToJsonLd({ ...entry, source, period: undefined, region: undefined }, place));
    expect(text).not.toMatch(/datePublished|Coverage|null|undefined/);
  });
});

test('a course has what search engines ask of one', () => {
  const course = courseSchema.parse({
    id: 'kc-001',
    title: '调解怎么教',
    gist: '比较两地的调解。',
    audience: ['干部'],
    objectives: ['能比较'],
    minutes: 90,
    topics: ['T05'],
    steps: [{ id: 's01', title: '读', activity: 'reading', minutes: 90, text: '读材料。' }],
    questions: [{ id: 'w01', text: '为什么？' }],
    assessment: [{ text: '写一页。' }],
    review: { status: 'draft' },
  });
  expect(courseToJsonLd(course, place)).toMatchObject({
    '@type': 'Course',
    name: '调解怎么教',
    description: '比较两地的调解。',
    provider: { name: '云州库' },
    hasCourseInstance: { courseWorkload: 'PT90M' },
  });
});

test('the steps to a page are counted from one', () => {
  const { itemListElement } = breadcrumbsToJsonLd([{ label: '案例', url: 'https://example.com/cases/' }]);
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '案例', item: 'https://example.com/cases/' },
  ]);
});
