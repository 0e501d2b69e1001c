import { caseSchema } from '../../src/domain/case.ts';
import { sketchText } from '../ingest/reconcile/sketch-text.ts';
import { bodyToText } from '../ingest/writers/body-to-text.ts';
import { mdxToBody } from '../ingest/writers/mdx-to-body.ts';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { yamlToValue } from '../ingest/writers/yaml-to-value.ts';
import { caseIdentity } from './case-identity.ts';
import type { CatalogEntry } from './catalog-entry.ts';

/** What the catalog keeps of a case that has no record, from the text of its file; undefined for a broken file. */
export function readCaseEntry(mdx: string): CatalogEntry | undefined {
  try {
    const split = splitMdx(mdx);
    const value = caseSchema.parse(yamlToValue(split.yaml));
    return {
      id: value.id,
      file: value.source.file ?? '',
      digest: value.source.digest ?? '',
      identity: caseIdentity(value),
      sketch: [...sketchText(bodyToText(mdxToBody(split.body)))],
    };
  } catch {
    return undefined;
  }
}
