import type { Article } from '../article.ts';
import { passagesOf } from './text/passages-of.ts';

/**
 * The codes of mechanisms that look like figures and are none: 1+3+N, “5433”, 123工作法; in reading order, each once. Hotlines
 * (12345, 12348, 110) are telephone numbers, no codes.
 */
export function extractMechanismCodes(article: Article): readonly string[] {
  const codes = new Set<string>();
  for (const { text } of passagesOf(article)) {
    for (const pattern of PATTERNS) {
      for (const { groups } of text.matchAll(pattern)) {
        const code = groups?.['code'];
        if (code !== undefined && !HOTLINE.test(code)) codes.add(code.replaceAll('＋', '+'));
      }
    }
  }
  return [...codes];
}

const MECHANISM = '(?:机制|模式|工作法|体系|制度|工程|行动|计划|架构|格局|举措|服务|品牌|管理|防线|闭环)';
const PATTERNS: readonly RegExp[] = [
  // 1+3+N · 3+X, but not 1+1>2
  /(?<![\d.A-Za-z+＋])(?<code>(?:\d{1,3}|[NXn])(?:[+＋](?:\d{1,3}|[NXn])){1,6})(?![\d.+＋>＞%])/g,
  // “5433”合法性审查机制
  new RegExp(`“(?<code>\\d{3,6})”(?=[^，。；“]{0,14}${MECHANISM})`, 'g'),
  // 123工作法
  /(?<![\d.A-Za-z])(?<code>\d{3,5})(?=[\u4e00-\u9fa5]{0,4}(?:工作法|工作模式|工作机制))/g,
];
const HOTLINE = /^(?:11\d|12[0-2]|12[34]\d{2}|96\d{3,4})$/;
