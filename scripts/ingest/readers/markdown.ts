import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import type { DeclaredFacts } from '../page-facts.ts';
import { checkLength } from './check-length.ts';
import { decodeText } from './decode-text.ts';
import { reportCharset } from './report-charset.ts';

/** Reads Markdown with tables and YAML front matter, whose `title`, `source`, `author`, `date` and `url` are what it declares. */
export async function readMarkdown(bytes: Uint8Array, file: VFile): Promise<Root> {
  const decoded = decodeText(bytes);
  reportCharset(decoded, file);
  checkLength(decoded.text.trim().length, '文件', file);
  const tree = markdown.parse(decoded.text);
  const [first] = tree.children;
  file.data.page = {
    format: 'markdown',
    declared: first?.type === 'yaml' ? declaredFacts(first.value, file) : {},
    before: [],
    after: [],
  };
  return { ...tree, children: tree.children.filter((node) => node.type !== 'yaml') };
}

// 3~5名……10~20件 is a range, no deletion: `singleTilde` off.
const markdown = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false });

function declaredFacts(yaml: string, file: VFile): DeclaredFacts {
  const fields = parseFields(yaml, file);
  return {
    title: fields.get('title') ?? fields.get('标题'),
    column: fields.get('column') ?? fields.get('栏目'),
    source: fields.get('source') ?? fields.get('来源'),
    author: fields.get('author') ?? fields.get('作者'),
    published: fields.get('date') ?? fields.get('日期'),
    url: fields.get('url') ?? fields.get('网址'),
  };
}

function parseFields(yaml: string, file: VFile): Map<string, string> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(
      Object.entries(value).flatMap(([key, field]) => (typeof field === 'string' ? [[key, field.trim()]] : [])),
    );
  } catch {
    file.message('文件开头的 YAML 读不出来，已跳过。请检查两行 --- 之间的写法，每行应是“名称: 值”。', {
      source: 'reader',
      ruleId: 'front-matter',
    });
    return new Map();
  }
}
