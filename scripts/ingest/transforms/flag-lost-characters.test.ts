import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { flagLostCharacters } from './flag-lost-characters.ts';
import { textParagraph } from './text-block.ts';

function quotes(text: string): (string | undefined)[] {
  const file = new VFile();
  const tree = { type: 'root' as const, children: [textParagraph(text, {})] };
  expect(flagLostCharacters(tree, file)).toBe(tree);
  return (file.data.findings ?? []).map(({ quote }) => quote);
}

test.each([
  ['优化“互联网 公证”服务', '“互联网 公证”'],
  ['推行“委托 联合 邀请”模式', '“委托 联合 邀请”'],
  ['“1 3 N”工作法', '“1 3 N”'],
  ['开展“助企成长?公益服务”活动', '助企成长?公益服务'],
  ['全市\uFFFD个乡镇', '全市\uFFFD个乡镇'],
])('%s', (text, quote) => {
  expect(quotes(text)).toEqual([quote]);
  expect(text).toContain(quote);
});

test.each([
  '“互联网+公证”',
  '群众需要什么？我们就办什么',
  '怎么办？他说',
  '锦旗上写着“为民解忧 司法为民”',
  '“依法调解暖人心 公道办事解民忧”',
  '织密制度之网 筑牢法治根基',
])('%s has lost nothing', (text) => {
  expect(quotes(text)).toEqual([]);
});
