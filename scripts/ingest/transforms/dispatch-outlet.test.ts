import { expect, test } from 'vitest';
import { dispatchOutlet } from './dispatch-outlet.ts';

test.each([
  ['云州晚报讯（记者 秦川）4月16日，法院发布白皮书。', '云州晚报'],
  ['新华社云州3月5日电（记者 程远）云州市出台办法。', '新华社'],
  ['云海网云州3月5日讯 云州市出台办法。', '云海网'],
])('%s', (text, outlet) => {
  expect(dispatchOutlet(text)).toBe(outlet);
});

test.each(['本报讯（记者 秦川）4月16日', '本网讯 近日', '云州日报记者从市司法局获悉', '互联网讯息很多'])(
  '%s names none',
  (text) => {
    expect(dispatchOutlet(text)).toBeUndefined();
  },
);
