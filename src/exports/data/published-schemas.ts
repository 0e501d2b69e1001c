/** The schemas that are published as JSON Schema, by the name of the file, with the domain's name and a Chinese title. */
export const publishedSchemas = {
  case: { schema: 'caseSchema', title: '案例' },
  course: { schema: 'courseSchema', title: '课程' },
  practice: { schema: 'practiceSchema', title: '做法' },
  indicator: { schema: 'indicatorSchema', title: '数字' },
  honour: { schema: 'honourSchema', title: '荣誉' },
  first: { schema: 'firstSchema', title: '首创之说' },
  document: { schema: 'documentSchema', title: '文件' },
  problem: { schema: 'problemSchema', title: '自认的问题' },
  plan: { schema: 'planSchema', title: '打算' },
  anomaly: { schema: 'anomalySchema', title: '疑点' },
} as const;
