import type { VFile } from 'vfile';
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { schemaMessage } from '../../src/domain/schema-message.ts';
import { addProblem } from '../report/add-problem.ts';
import { placeInYaml } from './place-in-yaml.ts';

/** YAML that was parsed and, where it follows its schema, its value. */
export interface ParsedYaml<Value> {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Undefined where a problem was reported. */
  readonly value: Value | undefined;
}

/**
 * Parses YAML against a schema as Astro will read it (an unquoted date is a date). Each thing that is wrong becomes an error
 * on the file, with its line and column; `lineOffset` is the number of lines of the file before the YAML.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: VFile,
  yaml: string,
  schema: Schema,
  lineOffset = 0,
): ParsedYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, customTags: ['timestamp'], prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    addProblem(file, 'error', yamlMessage(error), { line: line + lineOffset, column: col }, 'yaml');
  }
  if (document.errors.length > 0) return { document, lines, value: undefined };
  const result = schema.safeParse(document.toJS(), { error: schemaMessage });
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const place = placeInYaml(document, lines, path, unknownKey);
    const name = path.length === 0 ? '' : `${path.join('.')}：`;
    addProblem(file, 'error', `${name}${issue.message}`, { ...place, line: place.line + lineOffset }, 'schema');
  }
  return { document, lines, value: result.data };
}

const yamlMessages: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: '同一个字段写了两次。留一个，删去另一个。',
  TAB_AS_INDENT: '缩进用了制表符。改成空格。',
  BAD_INDENT: '缩进不齐。同一层的各行，前面的空格要一样多。',
  MULTILINE_IMPLICIT_KEY: '这一行应写作“名称: 内容”，冒号用半角，后面空一格。',
  MISSING_CHAR: '引号或括号没有成对。文字里有引号、冒号、井号的，整段用单引号括起来。',
  BAD_SCALAR_START: '文字不能以这个符号开头。整段用单引号括起来。',
  UNEXPECTED_TOKEN: '这里的写法看不懂。每行写作“名称: 内容”，冒号用半角，后面空一格。',
};

function yamlMessage(error: YAMLError): string {
  return yamlMessages[error.code] ?? `YAML 写法有误（${error.code}）：${error.message}`;
}
