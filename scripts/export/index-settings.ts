import type { DataResource } from '../release/data-package.ts';

// Dates as precise as their source: 2022, 2022-07, 2022-07-12. OpenSearch and Elasticsearch read all three by default.
const dates = new Set(['published', 'reviewedOn', 'periodStart', 'periodEnd', 'date']);
const addressFields = new Set(['address', 'sourceUrl']);

/**
 * The settings of the index for one table, for OpenSearch and Elasticsearch alike. Chinese is cut by the analyser `cjk`, which both
 * bring along: pairs of characters, so that every word is found, and some that are none. A text can also be matched whole, as
 * `name.keyword`. A house that has installed the plugin `ik` writes `ik_max_word` for `cjk`, and `ik_smart` as `search_analyzer`.
 */
export function indexSettings({ schema }: Pick<DataResource, 'schema'>) {
  return {
    settings: { number_of_shards: 1, analysis: { analyzer: { default: { type: 'cjk' } } } },
    mappings: {
      dynamic: false,
      properties: Object.fromEntries(schema.fields.map(({ name, type }) => [name, propertyOf(name, type)])),
    },
  };
}

function propertyOf(name: string, type: string) {
  if (type === 'integer') return { type: 'integer' };
  if (type === 'number') return { type: 'double' };
  if (type === 'boolean') return { type: 'boolean' };
  if (dates.has(name)) return { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' };
  if (addressFields.has(name)) return { type: 'keyword', ignore_above: 1024 };
  return { type: 'text', analyzer: 'cjk', fields: { keyword: { type: 'keyword', ignore_above: 256 } } };
}
