/** The Chinese names of the columns of the site, by the first part of their path. */
export const columnNames: ReadonlyMap<string, string> = new Map([
  ['cases', '案例'],
  ['practices', '做法'],
  ['topics', '主题'],
  ['regions', '地区'],
  ['compare', '地区对照'],
  ['indicators', '指标'],
  ['registers', '名录'],
  ['courses', '课程'],
  ['charts', '图'],
  ['search', '搜索'],
  ['data', '数据'],
]);
