import type { CaseRule } from '../case-problem.ts';

// 村民李大山说, 当事人王丽、申请人赵铁柱与; a word that ends a name follows, so that 当事人陈述意见 is none
const named =
  /(?:当事人|申请人|原告|被告人?|第三人|嫌疑人|村民|居民|市民|群众|业主|租户|商户|店主|农民工|务工人员|信访人|投诉人|举报人|受害人|被害人|经营者|个体户|老人|患者|车主|司机)((?:[王李刘杨赵吴徐孙朱郭郑宋邓冯韩曹彭董潘袁蔡蒋魏吕沈姚卢崔汪廖](?!某)|张(?![贴开罗望某])|陈(?![述列某])|黄(?![金色某])|周(?![边围到密某])|林(?![地木业权某]))[\u4e00-\u9fff]{1,2}?)(?=[，。、；：“”（]|说|表示|介绍|告诉|反映|来到|与|和|在|向|因|的|家)/g;

/**
 * Private persons appear as their source made them anonymous (李某, 老王). A full name behind 村民, 当事人 and their like is
 * shown to the editor; who stands in `people` acts in office. A warning, for what looks like a name may be none.
 */
export const unnamedPersons: CaseRule = ({ case: { people }, text }) => {
  const inOffice = new Set(people.map(({ name }) => name));
  return [...text.matchAll(named)].flatMap(([words, name = '']) => {
    if (inOffice.has(name)) return [];
    const message = `正文里“${words}”像是写出了一个普通人的姓名。当事人不录姓名：改成“${name.slice(0, 1)}某”；是以职务出现的，加进 people；不是姓名的，不用管。`;
    return [{ path: [], textQuote: words, rule: 'review-complete', severity: 'warning' as const, message }];
  });
};
