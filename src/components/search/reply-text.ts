import type { SearchReply } from '../../search/messages.ts';
import { numberText } from '../number-text.ts';

/** Says in a sentence how a query was answered; read out to those who do not see the list. */
export function replyText({ mode, total, readAs }: SearchReply, query: string): string {
  const count = `${numberText(total)} 条`;
  const typed = `“${query.trim().slice(0, 40)}”`;
  const read = readAs === undefined ? '' : `“${readAs}”`;
  switch (mode) {
    case 'all':
      return query.trim() === '' ? `全部 ${count}。` : `${typed}里没有可查的字。下面是全部 ${count}。`;
    case 'exact':
      return readAs === undefined ? `找到 ${count}。` : `没有${typed}，按${read}找到 ${count}。`;
    case 'synonym':
      return `没有${typed}，按意思相同的${read}找到 ${count}。`;
    case 'pinyin':
      return `${typed}读作拼音${read}，找到 ${count}。`;
    case 'related':
      return `没有一页含有${typed}。下面是${read === '' ? '' : `分别含有${read}的`}相关结果，${count}。`;
    case 'none':
      return `没有找到${typed}。可以换个说法、少写几个字，或按主题、地区、做法查找。`;
  }
}
