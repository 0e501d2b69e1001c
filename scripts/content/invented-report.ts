/** The text of an invented report on a year, for tests; `facts` are sentences that it holds beside its first. */
export function inventedReport(year: number, ...facts: string[]): string {
  return `青岭县司法局关于${year}年法治政府建设情况的报告

一、办理情况
${year}年，全县办结行政复议案件${year - 1900}件。${facts.join('')}
二、下一步打算
建设公共法律服务中心。
`;
}
