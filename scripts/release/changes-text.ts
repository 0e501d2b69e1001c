import type { TableChanges } from './table-changes.ts';

// Of a long list of keys only the beginning is told; the files themselves have them all.
const mostKeys = 50;

/** The changes of a release in Chinese Markdown. */
export function changesText(version: string, before: string | undefined, tables: readonly TableChanges[]): string {
  const lead = before === undefined ? '第一个版本。' : `与 ${before} 相比。编号没有变的行，列出改了哪几列。`;
  const texts = tables.map((table) => tableText(table, before !== undefined));
  return `# 数据 ${version}\n\n${lead}\n\n${texts.join(before === undefined ? '' : '\n')}`;
}

function tableText({ title, rows, added, removed, changed, newColumns }: TableChanges, isCompared: boolean): string {
  if (!isCompared) return `- ${title}：${rows} 行\n`;
  const counts = `${rows} 行，新增 ${added.length}，撤下 ${removed.length}，改动 ${changed.length}`;
  const lines = [
    ...(newColumns.length === 0 ? [] : [`新的列：${newColumns.join('、')}`]),
    ...keyLines('新增', added),
    ...keyLines('撤下', removed),
    ...keyLines(
      '改动',
      changed.map(({ key, columns }) => `${key}（${columns.join('、')}）`),
    ),
  ];
  return `## ${title}\n\n${counts}。\n${lines.length === 0 ? '' : `\n${lines.map((line) => `- ${line}\n`).join('')}`}`;
}

function keyLines(word: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const rest = keys.length > mostKeys ? ` 等 ${keys.length} 行` : '';
  return [`${word}：${keys.slice(0, mostKeys).join('、')}${rest}`];
}
