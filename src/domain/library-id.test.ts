import { expect, test } from 'vitest';
import { readLibraryId } from './library-id.ts';

test.each([
  ['fz-210200-2024-001', { kind: 'case', caseId: 'fz-210200-2024-001' }],
  ['fz-210200-2024-001-p03', { kind: 'item', caseId: 'fz-210200-2024-001', itemId: 'p03' }],
  ['fz-210200-2024-001-i07-whole', { kind: 'chart', chartId: 'fz-210200-2024-001-i07-whole' }],
  ['kc-001', { kind: 'course', courseId: 'kc-001' }],
  ['210200-timeline', { kind: 'chart', chartId: '210200-timeline' }],
])('%s is read', (id, read) => {
  expect(readLibraryId(id)).toEqual(read);
});

test.each(['fz-2102-2024-001', 'fz-210200-2024-1', 'kc-1', '', 'FZ-210200-2024-001', '甲'])('%j is no id', (id) => {
  expect(readLibraryId(id)).toBeUndefined();
});
