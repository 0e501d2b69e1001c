import { VFile } from 'vfile';
import { caseSchema } from '../../src/domain/case.ts';
import { bodyToText } from '../ingest/writers/body-to-text.ts';
import { mdxToBody } from '../ingest/writers/mdx-to-body.ts';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { lastReport } from '../review/last-report.ts';
import type { ReviewSubject } from '../review/review-subject.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeInYaml } from './place-in-yaml.ts';
import { readCasesOfRegion } from './read-cases-of-region.ts';

/**
 * What a review sheet is made of, from the text of a case file; `about` is what the importer said and read otherwise. Undefined
 * where the file is no case: then `npm run check:content` tells what is wrong.
 */
export function readReviewSubject(
  mdx: string,
  casePath: string,
  about: Pick<ReviewSubject, 'differences' | 'messages'>,
): ReviewSubject | undefined {
  const split = splitMdx(mdx);
  const { value, document, lines } = parseYaml(new VFile({ path: casePath }), split.yaml, caseSchema);
  if (value === undefined) return undefined;
  const text = textOf(split.body);
  if (text === undefined) return undefined;
  return {
    ...about,
    case: value,
    casePath,
    body: split.body,
    text,
    lineOf: (path) => placeInYaml(document, lines, path).line + split.yamlLine,
    last: lastReport(value, readCasesOfRegion(value.region?.code)),
  };
}

function textOf(body: string): string | undefined {
  try {
    return bodyToText(mdxToBody(body));
  } catch {
    return undefined;
  }
}
