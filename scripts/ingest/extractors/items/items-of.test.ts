import { expect, test } from 'vitest';
import { itemsOf } from './items-of.ts';

const textsOf = (paragraph: string) => itemsOf(paragraph).map(({ text }) => text);

test('cuts a paragraph at its numbers and drops what leads in', () => {
  expect(textsOf('县局将抓好以下工作。一是健全机制。常态督察。二是深化审查，做好清理。')).toEqual([
    '健全机制。常态督察',
    '深化审查，做好清理',
  ]);
});

test('leaves out how a report takes its leave', () => {
  expect(textsOf('将新建调解室2间。专此报告，请审阅。')).toEqual(['将新建调解室2间']);
});

test('cuts after a colon too', () => {
  expect(textsOf('主要表现在：一是意识不强；二是力量薄弱。')).toEqual(['意识不强', '力量薄弱']);
});

test('cuts unnumbered text at stops and semicolons, not inside quotation marks', () => {
  expect(textsOf('推进“甲；乙”建设；加强培训。做好宣传。')).toEqual(['推进“甲；乙”建设', '加强培训', '做好宣传']);
});
