import type { Case } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { laterCases, planSequels } from '../../queries/registers/plan-sequels.ts';
import { periodText } from '../period-text.ts';
import type { FollowUp, RegisterGroup } from './register-line.ts';

/** The plans of a case with what became of them, as far as the library can see; the note says whether it holds a later source at all. */
export function planGroup(entry: Case, cases: readonly Case[], title: string): RegisterGroup {
  const later = laterCases(entry, cases);
  const lines = entry.plans.map((plan) => ({
    caseId: entry.id,
    id: plan.id,
    text: plan.text,
    details: plan.dueYear === undefined ? [] : [`预定${plan.dueYear}年`],
    followUps: [...fulfilment(plan, cases), ...sequels(plan, later)],
  }));
  const found = lines.filter(({ followUps }) => followUps.length > 0).length;
  return { title, note: noteOf(later, found), lines };
}

function noteOf(later: readonly Case[], found: number): string {
  if (later.length === 0) return '本库还没有这个地区其后的来源，做成没有，看不到。';
  const names = later.map(({ period }) => periodText(period)).join('、');
  if (found === 0) return `其后的来源（${names}）里没有名称相近的做法、文件或数字。没有写，不等于没有做。`;
  return `其后的来源（${names}）里，${found} 条有名称相近的，列在下面。`;
}

function sequels(plan: Plan, later: readonly Case[]): readonly FollowUp[] {
  return planSequels(plan, later).map(({ entry, id, name, evidence }) => ({
    label: '可能的后文',
    place: periodText(entry.period),
    caseId: entry.id,
    id,
    text: name,
    evidence,
  }));
}

// What an editor wrote: fz-210200-2025-001/p03
function fulfilment({ fulfilledBy }: Plan, cases: readonly Case[]): readonly FollowUp[] {
  const [caseId, id] = fulfilledBy?.split('/') ?? [];
  const entry = cases.find((other) => other.id === caseId);
  const practice = entry?.practices.find((other) => other.id === id);
  if (entry === undefined || practice === undefined) return [];
  const { name, evidence } = practice;
  return [
    { label: '编者认为已做', place: periodText(entry.period), caseId: entry.id, id: practice.id, text: name, evidence },
  ];
}
