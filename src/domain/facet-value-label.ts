import { labels } from './labels.ts';
import { sourceTypeSchema } from './source.ts';
import { regionOfCode } from './vocabularies/regions.ts';
import { topicName } from './vocabularies/topics.ts';

/** The words for the value of a facet by which cases are narrowed: 大连市, 依法行政制度体系, 2024年, 年度报告. */
export function facetValueLabel(name: 'region' | 'topic' | 'year' | 'source', value: string): string {
  switch (name) {
    case 'region':
      return regionOfCode(value)?.name ?? value;
    case 'topic':
      return topicName(value) ?? value;
    case 'year':
      return `${value}年`;
    case 'source': {
      const type = sourceTypeSchema.safeParse(value);
      return type.success ? labels.sourceType[type.data] : value;
    }
  }
}
