import { expect, test } from 'vitest';
import { readByline } from './read-byline.ts';

test.each([
  [
    '□ 本报记者 梁 栋 苏晚晴 □ 本报通讯员 贺兰山 近日，云州市',
    '本报记者梁栋 本报记者苏晚晴 本报通讯员贺兰山',
    '近日，云州市',
  ],
  ['□本报记者苏晚晴', '本报记者苏晚晴', ''],
  ['本报讯（记者 祝青禾 通讯员 秦川）日前，青岭县', '记者祝青禾 通讯员秦川', '日前，青岭县'],
  ['本报讯 记者叶知秋 通讯员程远 近日，云州市', '记者叶知秋 通讯员程远', '近日，云州市'],
  ['人民网云州3月15日电 （记者叶知秋）有了法治副乡长', '记者叶知秋', '有了法治副乡长'],
  ['法治云海网讯（新云海·云海法治报通讯员 程倩）今年以来', '新云海·云海法治报通讯员程倩', '今年以来'],
  ['云州日报全媒体记者 祝青禾', '云州日报全媒体记者祝青禾', ''],
  ['作者：阿力木·买买提', '阿力木·买买提', ''],
  ['文｜叶知秋', '叶知秋', ''],
])('%s', (text, names, rest) => {
  const byline = readByline(text);
  expect(byline?.authors.map(({ name, role = '' }) => role + name).join(' ')).toBe(names);
  expect(byline?.rest).toBe(rest);
});

test.each([
  '记者从云州市司法局获悉，全市',
  '记者了解到，这样的调解室有23个',
  '本报讯 近日，云州市出台办法',
  '作者：佚名',
  '作者：云州市司法局',
  '□ 聚焦重点对象',
])('%s has no byline', (text) => {
  expect(readByline(text)).toBeUndefined();
});
