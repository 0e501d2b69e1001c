/** What a number of the library names; whatever is no case, practice or course is the name of a chart. */
export function entryKind(id: string): 'case' | 'practice' | 'course' | 'chart' {
  if (/^fz-\d{6}-\d{4}-\d{3}$/.test(id)) return 'case';
  if (/^fz-\d{6}-\d{4}-\d{3}-p\d{2,}$/.test(id)) return 'practice';
  return /^kc-\d{3}$/.test(id) ? 'course' : 'chart';
}
