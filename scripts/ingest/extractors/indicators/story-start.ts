/**
 * Where in a sentence the story of one case begins: at the clause that names people or firms as stories do (某公司, 张女士, 王某), or at
 * 0 where a sentence before it in the paragraph does; Infinity where the sentence tells none, sums up many cases or turns back to the
 * place that the article is about. Figures of a story (欠薪3万元) are no indicators, save what came of it.
 */
export function storyStart(before: string, sentence: string, places: readonly string[]): number {
  if (SUMMARY.test(sentence)) return Number.POSITIVE_INFINITY;
  if (SOMEBODY.test(withoutTitles(before)) && !places.some((place) => sentence.includes(place))) return 0;
  const somebody = withoutTitles(sentence).search(SOMEBODY);
  if (somebody === -1) return Number.POSITIVE_INFINITY;
  return Math.max(...[...',;。'].map((mark) => sentence.lastIndexOf(mark, somebody))) + 1;
}

/** 《老张说土地》 is a programme and “老杨说和”调解室 a brand, no story; offsets stay. */
function withoutTitles(text: string): string {
  return text.replaceAll(/《[^》]{0,40}》|“[^”,。;]{2,10}”(?=[“”、等的]|调解|工作|品牌|法官|警务)/g, (title) =>
    ' '.repeat(title.length),
  );
}

const SOMEBODY =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄米贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫房解应宗丁邓单杭洪包石崔吉龚程邢裴陆荣翁段侯武刘景龙叶黎白蒲申曾关游](?:某[某甲乙丙]?|女士|先生|大爷|大妈|阿姨|师傅|老汉|奶奶|老板)|[两一]户人家|夫妻俩?|兄弟俩?|姐妹俩?|老两口|婆媳|某(?:公司|区|县|市|企业|建筑|房地产|房产|镇|村|小区|局|单位|执法|工程|工厂|餐饮|超市|物业|科技|商贸|行政机关|建材|食品)|[小老][张王李赵刘陈杨黄周吴徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔任陆廖姚方邱夏谭韦贾邹熊孟秦薛侯雷段郝邵顾严尹钱](?![区城镇区])/;
const SUMMARY =
  /累计|像.{0,8}(?:这样|一样)|类似|此类|共(?:办理|审理|受理|调解|化解|处理|接待|开展|为)|全(?:市|县|区|省|州|旗|年)|年均|[两各]级法院/;
