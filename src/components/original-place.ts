import type { Case } from '../domain/case.ts';
import { dateText } from './date-text.ts';

/** Where to look for an original whose address is not known: the paper and its day, else the body that issued it, else its title alone. */
export function originalPlace({ source, issuer, region, column }: Case): string {
  const { outlet, published, type } = source;
  const day = published === undefined ? '' : dateText(published.date);
  const part = column === undefined ? '' : `“${column}”栏目`;
  if (outlet !== undefined && type === 'newspaper')
    return `没有网址。可到《${outlet}》${day}的报纸或电子报${part}，按标题查找；版次未注明。`;
  if (outlet !== undefined) return `没有网址。可到${outlet}${day}${part}，按标题查找。`;
  const body = issuer?.name ?? region?.name;
  return body === undefined
    ? '没有网址，只能按标题查找。'
    : `没有网址。可到${body}的政府信息公开栏目，按标题查找，或申请公开。`;
}
