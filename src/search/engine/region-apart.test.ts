import { expect, test } from 'vitest';
import { regionApart } from './region-apart.ts';

const regions = ['辽宁省', '大连市', '西岗区', '阜新蒙古族自治县'];

test.each([
  ['a short name', '大连复议', ['大连', '复议']],
  ['a whole name', '大连市复议', ['大连市', '复议']],
  ['a name at the end', '复议大连', ['大连', '复议']],
  ['a name that loses more than one character', '阜新蒙古族复议', ['阜新蒙古族', '复议']],
  ['too little beside it', '大连的', undefined],
  ['a region that is not here', '沈阳复议', undefined],
])('%s', (_, term, apart) => {
  expect(regionApart(term, regions)).toEqual(apart);
});
