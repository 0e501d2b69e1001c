import type { Root } from 'mdast';
import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { bodyToMdx } from './body-to-mdx.ts';
import { bodyToText } from './body-to-text.ts';
import { caseToYaml } from './case-to-yaml.ts';
import { mdxToBody } from './mdx-to-body.ts';
import { splitMdx } from './split-mdx.ts';
import { yamlToValue } from './yaml-to-value.ts';

/**
 * A case and its text as the content of one `.mdx` file. What is written is read back first: a file that would not give the
 * same case and the same text is a programmer's error, and throws.
 */
export function caseToMdx(value: Case, body: Root): string {
  const mdx = `---\n${caseToYaml(value)}---\n\n${bodyToMdx(body)}`;
  assertReadsBack(mdx, value, body);
  return mdx;
}

function assertReadsBack(mdx: string, value: Case, body: Root): void {
  const split = splitMdx(mdx);
  if (JSON.stringify(caseSchema.parse(yamlToValue(split.yaml))) !== JSON.stringify(caseSchema.parse(value))) {
    throw new Error(`The frontmatter of ${value.id} does not read back the same.`);
  }
  if (bodyToText(mdxToBody(split.body)) !== bodyToText(body)) {
    throw new Error(`The text of ${value.id} does not read back the same.`);
  }
}
