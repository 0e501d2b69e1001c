/** Whether a line is nothing but the name of an office: 云州市司法局, 中共青岭县委全面依法治县委员会办公室. */
export function isOffice(line: string): boolean {
  return OFFICE.test(line.replaceAll(/\s/g, ''));
}

const OFFICE =
  /^(?!关于)[\p{Script=Han}（）]{2,40}(?:人民政府|[省市县区州]政府|委员会|办公室|领导小组|司法局|司法厅|司法所|管理局|执法局|监管局|[市县区省州]局|[厅]|[市县区省州]委|[县市区省州]委政法委|法院|检察院|人大常委会|依法治[省市县区州]办|法治办)$/u;
