import type { Imported } from '../content/import-outcome.ts';

const names: readonly (readonly [Imported['outcome'], string])[] = [
  ['created', '新建'],
  ['replaced', '更新'],
  ['merged', '合并'],
  ['unchanged', '没有变化'],
  ['kept', '编者改过'],
  ['reviewed', '已审校'],
  ['duplicate', '重复'],
  ['retired', '已停用'],
  ['broken', '案例有错'],
  ['failed', '失败'],
];

/** What a run did and what its person is to do next. `counts` has the number of sources for each outcome. */
export function summaryLines(
  counts: ReadonlyMap<Imported['outcome'], number>,
  { doubts, pending, isDryRun }: { readonly doubts: number; readonly pending: number; readonly isDryRun: boolean },
): string[] {
  const count = (outcome: Imported['outcome']) => counts.get(outcome) ?? 0;
  const total = names.reduce((sum, [outcome]) => sum + count(outcome), 0);
  const parts = names.filter(([outcome]) => count(outcome) > 0).map(([outcome, name]) => `${name} ${count(outcome)}`);
  const written = count('created') + count('replaced') + count('merged');
  return [
    `共 ${total} 篇：${parts.join('，')}。${doubts > 0 ? `疑点 ${doubts} 个。` : ''}`,
    ...(isDryRun ? ['这是试运行（--dry-run），什么也没有写。'] : []),
    ...(written > 0 && !isDryRun
      ? [
          '下一步：npm run ingest -- --review 编号 打开审校单，对着改 content/cases/ 里的草稿，再运行 npm run check:content。步骤见编辑手册 content/pages/guide.mdx。',
        ]
      : []),
    ...(pending > 0
      ? [
          `${pending} 个案例有程序新读出的内容没有写进去。要合并进去，运行 npm run ingest -- --update 加文件名；编者改过的字段不会动。`,
        ]
      : []),
    ...(count('duplicate') > 0
      ? [
          '重复的：确是同一篇，删去新的；新的更全，用它换掉旧的文件（沿用旧文件名）；不是同一篇，在同名的 .yaml 里写 distinctFrom: [那个案例的编号]。再运行一次。',
        ]
      : []),
    ...(count('failed') > 0 ? ['失败的照上面的提示改好，再运行一次；其余的不受影响。'] : []),
  ];
}
