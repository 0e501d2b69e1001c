import { casePathOf } from '../content/case-path-of.ts';
import type { Imported } from '../content/import-outcome.ts';
import { paint } from './paint.ts';

/** One line on what became of a source. */
export function outcomeLine(imported: Imported): string {
  switch (imported.outcome) {
    case 'failed':
      return `${paint('red', '✗')} ${imported.path}：没有导入`;
    case 'broken':
      return `${paint('red', '✗')} ${imported.path}：${casePathOf(imported.id)} 有错误，没有动它。先运行 npm run check:content，照提示改好`;
    case 'retired':
      return `${paint('dim', '-')} ${imported.path}：${imported.id} 已停用（见 content/retired.yaml），没有导入`;
    case 'duplicate':
      return `${paint('yellow', '!')} ${imported.path}：与 ${imported.of} 像是同一篇，${imported.reason}，没有另建案例`;
    case 'created':
      return `${paint('green', '+')} ${imported.path} → ${casePathOf(imported.case.id)} 新建：${counts(imported)}`;
    case 'replaced':
      return `${paint('green', '~')} ${imported.path} → ${casePathOf(imported.case.id)} 更新${renaming(imported)}：${counts(imported)}`;
    case 'merged':
      return `${paint('green', '~')} ${imported.path} → ${casePathOf(imported.case.id)} 合并：编者改过的没有动`;
    case 'unchanged':
      return `${paint('dim', '=')} ${imported.path} → ${casePathOf(imported.case.id)} 没有变化`;
    case 'kept':
      return `${paint('dim', '=')} ${imported.path} → ${casePathOf(imported.case.id)} 编者改过，没有动`;
    case 'reviewed':
      return `${paint('dim', '=')} ${imported.path} → ${casePathOf(imported.case.id)} 已审校，没有动`;
    default:
      return imported satisfies never;
  }
}

function renaming({ formerId }: { readonly formerId: string | undefined }): string {
  return formerId === undefined ? '' : `，编号由 ${formerId} 改过来`;
}

function counts({ case: value }: Extract<Imported, { case: unknown }>): string {
  const lists: readonly (readonly [string, number])[] = [
    ['指标', value.indicators.length],
    ['做法', value.practices.length],
    ['荣誉', value.honours.length],
    ['首创之说', value.firsts.length],
    ['文件', value.documents.length],
    ['自认的问题', value.problemsAdmitted.length],
    ['打算', value.plans.length],
    ['疑点', value.anomalies.length],
  ];
  const present = lists.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return present.length === 0 ? '没有读出条目' : present.join('，');
}
