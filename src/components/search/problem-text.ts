import type { SearchProblem } from '../../search/messages.ts';

/** Says why there is no answer, and what to do. */
export function problemText(problem: SearchProblem): string {
  switch (problem) {
    case 'missing':
      return '没有找到搜索索引，或索引不完整，暂时不能搜索。请刷新本页再试，或按主题、地区、做法查找。';
    case 'offline':
      return '网络断开了，搜索取不到索引。恢复后再试；已打开过的页面多半还能看。';
    case 'old':
      return '网站已经更新，本页还是旧的。请刷新本页再搜。';
    case 'failed':
      return '搜索出了错。请刷新本页再试，或按主题、地区、做法查找。';
  }
}
