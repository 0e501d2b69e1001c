import type { Finding } from './finding.ts';
import type { Matrix } from './matrix-chart.ts';

/** How far the table is filled, and the column that most rows report. */
export function matrixCaption({ subject, rows, columns, cells }: Matrix): Finding {
  const filled = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const total = rows.length * columns.length;
  if (filled.size === 0) return [`${subject}：${total}格都未见报告。`];
  const counted = columns.map((column) => ({
    ...column,
    count: rows.filter(({ id }) => filled.has(`${id} ${column.id}`)).length,
  }));
  const most = counted.reduce((best, column) => (column.count > best.count ? column : best));
  const intro = `${subject}：${total}格里${filled.size}格有数`;
  if (counted.every(({ count }) => count === most.count)) return [`${intro}。`];
  const reach = most.count === rows.length ? `${rows.length}行都有数的是` : `最多见的是`;
  return [`${intro}，${reach}`, { text: most.label, of: most.id }, '；空格是未见报告，不等于没有。'];
}
