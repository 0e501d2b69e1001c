import type { Case } from '../../src/domain/case.ts';
import { paint } from './paint.ts';

const mostListed = 6;
const names = { error: '不解决不能发布', warning: '请看', note: '提示' } as const;
const order = ['error', 'warning', 'note'] as const;

/** The doubts of a case that an editor should look at, the gravest first, a line each. */
export function doubtLines({ anomalies }: Pick<Case, 'anomalies'>): string[] {
  const open = order.flatMap((severity) =>
    anomalies.filter((anomaly) => anomaly.severity === severity && anomaly.resolution === 'open'),
  );
  return [
    ...open
      .slice(0, mostListed)
      .map((anomaly) => `    ${anomaly.id} ${paint('yellow', names[anomaly.severity])}：${wording(anomaly)}`),
    ...(open.length > mostListed ? [`    ……还有 ${open.length - mostListed} 个疑点，见案例的 anomalies`] : []),
  ];
}

function wording({ description, quote }: Case['anomalies'][number]): string {
  return quote === undefined || description.includes(quote) ? description : `${description}原文：${quote}`;
}
