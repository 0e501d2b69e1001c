import type { Case } from '../domain/case.ts';

/** A title that tells a case from others of the same name: 关于法治政府建设情况的报告（大连市，2024年）. */
export function caseTitle({ title, region, period }: Pick<Case, 'title' | 'region' | 'period'>): string {
  const details = [region?.name, period?.label].filter((detail) => detail !== undefined && !title.includes(detail));
  return details.length === 0 ? title : `${title}（${details.join('，')}）`;
}
