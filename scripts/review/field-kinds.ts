/** The kinds of things that are read from a text: their English and Chinese names, in the order of the sheet. */
export const fieldKinds = [
  { kind: 'indicator', name: '数字' },
  { kind: 'practice', name: '做法' },
  { kind: 'honour', name: '荣誉' },
  { kind: 'first', name: '首创之说' },
  { kind: 'document', name: '文件' },
  { kind: 'problem', name: '自认的问题' },
  { kind: 'plan', name: '打算' },
  { kind: 'anomaly', name: '疑点' },
] as const;

export type FieldKind = (typeof fieldKinds)[number]['kind'];
