/** Under which terms the data may be used; the file LICENSE says the same. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: '知识共享 署名 4.0 国际（CC BY 4.0）',
  path: 'https://creativecommons.org/licenses/by/4.0/legalcode.zh-hans',
  /** What is not ours to license. */
  limit:
    '许可只及于本库自己写的字（摘编、要旨、做法的说明、读法）。来源的原文属于各自的发布者，不在许可之内；事实、数字、标题、文件名称不归任何人所有。',
} as const;
