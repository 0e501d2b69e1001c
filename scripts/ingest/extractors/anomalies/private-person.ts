import type { Finding } from '../../finding.ts';
import { commonSurnames } from '../people/common-surnames.ts';
import type { Passage } from '../text/passages-of.ts';

/**
 * Private persons whom a story names in full (村民李大山, a man 名叫李大山): the editor decides whether they may be named. One finding an
 * article; its words give no name but the quote. Names that the source made anonymous (王某, 老韩, 章女士) are left alone.
 */
export function privatePerson(passages: readonly Passage[]): readonly Finding[] {
  const names = new Map<string, string>();
  for (const { text } of passages) {
    if (!TRIGGER.test(text)) continue;
    for (const pattern of PATTERNS) {
      for (const { 0: quote, groups } of text.matchAll(pattern)) {
        const name = groups?.['name'] ?? '';
        if (!ANONYMOUS.test(name) && !names.has(name)) names.set(name, quote);
      }
    }
  }
  const [quote] = names.values();
  if (quote === undefined) return [];
  const description = `文中写出了 ${names.size} 位当事人的全名。请改成“王某”一类的称呼，或确认可以公开。`;
  return [{ type: 'private-person', severity: 'warning', description, quote }];
}

const PARTY =
  '(?:村民|居民|市民|群众|当事人|申请人|被申请人|原告|被告|业主|商户|店主|店家|摊主|摊贩|农户|农民|农民工|务工人员|职工|员工|工人|司机|车主|顾客|消费者|租客|租户|房东|房主|住户|邻居|老人|男子|女子|小伙|老板|老板娘|学生|家长|儿子|女儿|妻子|丈夫|母亲|父亲|哥哥|弟弟|姐姐|妹妹|养殖户|种植户|果农|菜农|渔民|牧民|经营者|经营户|矫正对象|矫正人员|服刑人员|受援人|被执行人|申请执行人|嫌疑人|死者|伤者|家属|贫困户|残疾人)';
const HAN = '[\\u4e00-\\u9fa5]';
const NAME = `(?<name>${commonSurnames}${HAN}{1,2}?)`;
// what goes on after a name; 村民黄土地 has none of these
const AFTER =
  '(?=$|[，。：、；（(“”’\\s]|说|表示|称|告诉|介绍|感慨|来到|找到|走进|因|与|和|在|向|将|把|被|的|拿|从|对|是|等|及|为|之间|夫妇|夫妻|一家|今年|专程|带着|签)';
const PATTERNS: readonly RegExp[] = [
  // 村民李大山说 · 申请人李大山与
  new RegExp(`${PARTY}${NAME}${AFTER}`, 'g'),
  // 一名男子叫李大山 · 名叫李大山的村民
  new RegExp(`(?:${PARTY}${HAN}{0,2}叫|名叫)${NAME}(?=[，。、；的]|$)`, 'g'),
  // 李大山夫妇 · 李大山老人
  new RegExp(`${NAME}(?:夫妇|夫妻|老人|老汉|大爷|大妈|大娘)(?!家)`, 'g'),
];
const TRIGGER = new RegExp(`${PARTY}|名叫|夫妇|夫妻|老汉|大爷|大妈|大娘`);
// 王某 · 李某某 · 张先生 · 陈大姐 · 老韩: made anonymous by the source
const ANONYMOUS =
  /[某×XＸ*]|^.[先女大小老阿师家氏姓总]$|(?:先生|女士|师傅|阿姨|奶奶|爷爷|婆婆|[大阿][姐哥爷妈娘叔婶嫂伯姨]|经理|老师|老汉|家)$/;
