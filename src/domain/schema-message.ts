import { z } from 'zod';

const fallback = z.locales.zhCN().localeError;

/**
 * The Chinese text for what a schema finds wrong: what was found, what to do. Give it to Zod as the error map of one parse,
 * `schema.safeParse(data, { error: schemaMessage })`; texts that a schema brings itself are kept.
 */
export const schemaMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(issue.expected, issue.input) ?? fallback(issue);
    case 'invalid_value':
      return issue.input === undefined
        ? `缺少这一项。可以写：${issue.values.join('、')}。`
        : `“${String(issue.input)}”不能用。可以写：${issue.values.join('、')}。`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.inst)).join('');
    case 'too_small':
      return issue.origin === 'string' ? '这里是空的。写上内容，或删去这一行。' : fallback(issue);
    default:
      return fallback(issue);
  }
};

function typeMessage(expected: string, input: unknown): string | undefined {
  if (input === undefined) return '缺少这一项，补上。';
  if (input === null) return '这里是空的。写上内容，或删去这一行。';
  if (input instanceof Date) return `日期要加引号，写成 "${input.toISOString().slice(0, 10)}"。`;
  if (expected === 'string' && typeof input !== 'object')
    return `要加引号，写成 "${String(input)}"；不加引号会被当作数字或真假值。`;
  if (expected === 'number' && typeof input === 'string') return numberMessage(input);
  if (expected === 'array') return '这里应是列表：每项另起一行，缩进，以“- ”开头。';
  if (expected === 'object') return '这里应是若干行“名称: 内容”，另起一行，缩进。';
  return typeof input === 'object' ? '这里应只写一个值，不是列表或若干行。' : undefined;
}

function numberMessage(input: string): string {
  const isNumeric = input.trim() !== '' && Number.isFinite(Number(input));
  return isNumeric
    ? `数字不加引号，写成 ${Number(input)}。`
    : `“${input}”不是数字。只写数字，单位和“余”“近”另写在别的字段。`;
}

function unknownKey(key: string, schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const alike = known.find((name) => isAlike(name, key));
  const guess = alike === undefined ? '。' : `，是不是“${alike}”？`;
  return `没有“${key}”这个字段${guess}可用的字段：${known.join('、')}。`;
}

/** True for names that differ by their case, their order of letters, or one letter more or less. */
function isAlike(name: string, key: string): boolean {
  const [left, right] = [name.toLowerCase(), key.toLowerCase()];
  const sorted = (word: string) => [...word].sort().join('');
  if (sorted(left) === sorted(right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  return [...long].some((_, at) => {
    const without = long.slice(0, at) + long.slice(at + 1);
    return without === short || (long.length === short.length && without === short.slice(0, at) + short.slice(at + 1));
  });
}
