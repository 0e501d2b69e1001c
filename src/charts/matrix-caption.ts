import type { Finding } from './finding.ts';
import type { Matrix, MatrixHead } from './matrix-chart.ts';

/** How far the table is filled, and the columns that most rows report. */
export function matrixCaption({ subject, counter, rows, columns, cells }: Matrix): Finding {
  const filled = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const total = rows.length * columns.length;
  if (filled.size === 0) return [`${subject}：${total}格都未见报告。`];
  const intro = `${subject}：${total}格里${filled.size}格有数`;
  const counted = columns.map((column) => ({
    ...column,
    count: rows.filter(({ id }) => filled.has(`${id} ${column.id}`)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const leading = counted.filter(({ count }) => count === most);
  if (leading.length === columns.length) return [`${intro}。`];
  const isFull = most === rows.length;
  const reach = isFull ? '' : `（${leading.length > 1 ? '各' : ''}${most}${counter}）`;
  return [
    `${intro}，${isFull ? `${most}${counter}都报的是` : '报得最多的是'}`,
    ...named(leading),
    `${reach}；空格是未见报告，不等于没有。`,
  ];
}

// Two are named, of more the first: a caption is no list.
function named(columns: readonly MatrixHead[]): Finding {
  const [first, second, ...others] = columns;
  if (first === undefined) return [];
  const words = { text: first.label, of: first.id };
  if (second === undefined) return [words];
  return others.length > 0 ? [words, `等${columns.length}项`] : [words, '、', { text: second.label, of: second.id }];
}
