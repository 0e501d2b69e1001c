import type { Indicator } from '../domain/indicator.ts';

const quotationMarks = /[“”‘’"]/g;

/** The scope of a figure where its name does not say it already: nothing for 市本级 beside 市本级裁量基准事项数. */
export function unsaidScope({ name, scope }: Pick<Indicator, 'name' | 'scope'>): string | undefined {
  if (scope === undefined) return undefined;
  return name.replace(quotationMarks, '').includes(scope.replace(quotationMarks, '')) ? undefined : scope;
}
