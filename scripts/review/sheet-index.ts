import { acceptCase } from './accept-case.ts';
import { markup } from './markup.ts';
import type { ReviewSubject } from './review-subject.ts';
import { sheetShell } from './sheet-shell.ts';

/** The list of the sheets of one run, in the order of the run: how many doubts and how many items of the checklist are open. */
export function sheetIndex(subjects: readonly Pick<ReviewSubject, 'case' | 'text'>[]): string {
  const rows = subjects.map((subject) => {
    const { id, title, region, period, review, anomalies } = subject.case;
    const doubts = anomalies.filter(({ resolution }) => resolution === 'open').length;
    const missing = acceptCase(subject).filter(({ problems }) => problems.length > 0).length;
    return markup`<tr>
      <th scope="row"><a href="${id}.html">${title}</a></th>
      <td>${region?.name ?? '地区未知'}</td>
      <td>${period?.label ?? '时期未知'}</td>
      <td>${review.status === 'draft' ? '草稿' : '已审校'}</td>
      <td>${doubts}</td>
      <td>${missing}</td>
      <td class="stamp">${id}</td>
    </tr> `;
  });
  const body = markup`<header class="top"><h1>审校单 ${subjects.length} 张</h1></header>
    <main class="index">
      <div class="scroll" role="region" aria-label="审校单列表" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">标题</th>
              <th scope="col">地区</th>
              <th scope="col">时期</th>
              <th scope="col">状态</th>
              <th scope="col">待处理的疑点</th>
              <th scope="col">清单还有</th>
              <th scope="col">编号</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
    </main>`;
  return sheetShell(`审校单 ${subjects.length} 张`, body);
}
