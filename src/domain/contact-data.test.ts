import { expect, test } from 'vitest';
import { findContactData } from './contact-data.ts';

test.each([
  ['咨询电话：0999-8371234，', '电话', '0999-8371234'],
  ['电话(0999)83712340', '电话', '(0999)83712340'],
  ['手机13812345678。', '电话', '13812345678'],
  ['联系电话：83712345', '电话', '联系电话：83712345'.slice(2)],
  ['客服400-810-1234', '电话', '400-810-1234'],
  ['邮箱someone@example.cn联系', '邮箱', 'someone@example.cn'],
  ['加入QQ群：123456789', 'QQ', 'QQ群：123456789'],
  ['微信号：yunzhou_fazhi', '微信', '微信号：yunzhou_fazhi'],
  ['身份证999901199001011234', '身份证号', '999901199001011234'],
])('%s holds contact data', (text, kind, match) => {
  expect(findContactData(text)).toEqual([{ kind, match }]);
});

test.each([
  '拨打12345热线和“12348”法律服务热线',
  '减免处罚13800000000元',
  '国发〔2021〕33号',
  '2020-2021年，2024-01-15',
  '受理2.3亿元，占比98.3%',
  '统一社会信用代码91210200MA0XXXXXX0',
])('%s holds none', (text) => {
  expect(findContactData(text)).toEqual([]);
});
