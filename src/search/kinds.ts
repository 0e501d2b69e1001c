/**
 * What a result can be (种类), each with the word that readers see, in the order of the facet on the search page. A further kind is a
 * row here.
 */
export const kindLabels = {
  case: '案例',
  practice: '做法',
  indicator: '指标',
  honour: '荣誉',
  document: '文件',
  topic: '主题',
  region: '地区',
  course: '课程',
  page: '说明',
} as const;

export type Kind = keyof typeof kindLabels;

/** All kinds, in the order of their labels. */
export const kinds: readonly Kind[] = Object.keys(kindLabels).filter(isKind);

/** The kinds of what has no page of its own, or not there: figures, honours and documents on the page of a case. */
export const placeKinds = ['indicator', 'honour', 'document'] as const satisfies readonly Kind[];

/** Whether a word read from a page or an address names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kindLabels, word);
}
