import type { Pack, PackPart, PackQuestion } from '../../exports/pack/pack.ts';
import type { Basket } from './basket.ts';
import type { LoadedEntry } from './loaded-entry.ts';

/** Where and when a pack was made of a basket. */
export interface PackMaking {
  readonly library: string;
  /** The whole address of the basket. */
  readonly address: string;
  /** The day of reading, YYYY-MM-DD. */
  readonly accessed: string;
}

/**
 * A basket as a pack: things that stand together make a part, a course brings its own. Questions are those of the courses, and what the
 * narrower topics of the practices ask of every region.
 */
export function basketToPack(
  { title, entries }: Basket,
  loaded: ReadonlyMap<string, LoadedEntry>,
  making: PackMaking,
): Pack {
  const parts: PackPart[] = [];
  const used = new Set<string>();
  for (const { id, note } of entries) {
    const entry = loaded.get(id);
    if (entry === undefined) continue;
    if (entry.kind === 'course') {
      parts.push(...courseParts(entry.course, note, used));
    } else if (!used.has(id)) {
      used.add(id);
      const item = note === '' ? entry.item : { ...entry.item, note };
      const last = parts.at(-1);
      if (last?.id.startsWith('part-')) parts.splice(-1, 1, { ...last, items: [...last.items, item] });
      else parts.push({ id: `part-${parts.length + 1}`, title: '材料', items: [item] });
    }
  }
  const courses = entries.flatMap(({ id }) => {
    const entry = loaded.get(id);
    return entry?.kind === 'course' ? [entry.course] : [];
  });
  return {
    id: 'basket',
    title: title === '' ? '备课篮' : title,
    ...making,
    facts: [],
    objectives: courses.flatMap(({ objectives }) => objectives),
    parts,
    questions: questionsOf(parts, courses),
    assessment: courses.flatMap(({ assessment }) => assessment),
    teachingNote: courses.flatMap((course) => [
      { kind: 'heading' as const, text: course.title },
      ...course.teachingNote,
    ]),
  };
}

function courseParts({ id, title, parts }: Pack, note: string, used: Set<string>): readonly PackPart[] {
  const own = parts.map((part) => ({
    ...part,
    id: `${id}-${part.id}`,
    items: part.items.filter((item) => !used.has(item.id) && used.add(item.id) !== undefined),
  }));
  return note === '' ? own : [{ id: `${id}-note`, title, script: note, items: [] }, ...own];
}

function questionsOf(parts: readonly PackPart[], courses: readonly Pack[]): readonly PackQuestion[] {
  const asked = parts.flatMap(({ items }) => items.flatMap(({ question }) => question ?? []));
  const questions = [
    ...courses.flatMap((course) => course.questions),
    ...[...new Set(asked)].map((text) => ({ text: `${text}这里选的几个地方各是怎样做的，差别在哪里？` })),
  ];
  // Two courses number their questions alike.
  return questions.map((question, index) => ({ ...question, id: `w${String(index + 1).padStart(2, '0')}` }));
}
