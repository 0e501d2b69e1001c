/** What the columns of a chart's CSV hold, by their names; the first column, which names the rows, explains itself. */
export const columnMeanings: Readonly<Record<string, string>> = {
  数值: '来源印出的样子，余、近、以上照写；“未见报告”是本库的来源没有说，不等于没有。',
  时间: '数字所说的时间，照来源的说法；说法里没有年份的，括号里补上。',
  范围: '数字所说的范围，如市本级；空白是来源没有另外限定。',
  样本: '比率出自多少件；只在不到 30 件时写。',
  不可比的原因: '空白是可以与同图其余的数对照。',
  数: '印出的数字，万、亿已展开；“余”“近”不进位。',
  单位: '数的单位。',
  与实际值的关系: '实际值与印出的数的关系：余、多、超是“大于”，近、接近是“略小于”。',
  所据句: '读出这个数的整句。',
  来源: '这个数所在案例的来源。',
  出处: '这句话在本库的地址。',
};
