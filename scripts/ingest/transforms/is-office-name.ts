/** Whether the name of a source is an office, whole or short: 云州市司法局, 市政府办, 县委依法治县办; no newspaper, agency or site. */
export function isOfficeName(name: string): boolean {
  return /(?:局|厅|委|办|政府|办公室|委员会|司法所)$/u.test(name) && !/[报网社刊]/u.test(name);
}
