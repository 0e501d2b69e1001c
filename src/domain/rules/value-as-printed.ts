import type { CaseRule } from '../case-problem.ts';
import type { Indicator } from '../indicator.ts';

const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

// 2.3亿, 4109.9余万, 9,495: the digits, and the word that multiplies them. Numbers in Chinese characters are left to the reader.
const printed = /^[^\d]*(\d[\d,，]*(?:\.\d+)?)[余多]?(万亿|百万|千万|[千万亿])?[余多]?$/;

/** A figure's printed form stands in the words that it was read from, and says the same number as its value. */
export const valueAsPrinted: CaseRule = ({ case: value }) =>
  value.indicators.flatMap((indicator, index) => {
    const { id, valueText, evidence } = indicator;
    const problem = (field: string, message: string) => ({
      path: ['indicators', index, field],
      rule: 'value-as-printed',
      severity: 'error' as const,
      message,
    });
    // Where the quote is not in the sentence the evidence is wrong, which evidence-in-text says.
    if (evidence.sentence.includes(evidence.quote) && !evidence.sentence.includes(valueText)) {
      return [problem('valueText', `指标 ${id} 的 valueText 是“${valueText}”，它的句子里没有这几个字。照句子印的写。`)];
    }
    const number = printedNumber(valueText);
    const isSame = number === undefined || Math.abs(number - indicator.value) <= Math.abs(number) * 1e-9;
    if (isSame || isScaledByUnit(number, indicator)) return [];
    return [
      problem('value', `指标 ${id} 的 value 是 ${indicator.value}，印出的却是“${valueText}”（${number}）。改成一样。`),
    ];
  });

function printedNumber(valueText: string): number | undefined {
  const [, digits, scale] = printed.exec(valueText) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(/[,，]/g, '')) * (scales[scale ?? ''] ?? 1);
}

/** 三成 is 30 %, and a fall may be kept below zero: -3.2 for 下降3.2%. */
function isScaledByUnit(number: number, { value }: Indicator): boolean {
  return Math.abs(number + value) <= Math.abs(number) * 1e-9;
}
