import { CONNECTIVE_RUN } from './lexicon.ts';
import { splitActor } from './split-actor.ts';
import { verbRun } from './verb-run.ts';

/**
 * The words before a figure without what says nothing about the thing counted: connectives and time at the beginning, the name of
 * the place that the article is about, and the link to the figure at the end. 其中，全市累计办理公证共 → 办理公证; 成功率达 → 成功率.
 */
export function nounBefore(left: string, places: readonly string[]): string {
  let text = left
    .replaceAll(/[\s★☆●○■□▲△◆◇◎※▪▶→•]/g, '')
    .replace(BULLET, '')
    .replace(/^(?:和|及|以及|并|的|即)(?!解|议|格|时|谐)/, '');
  for (let i = 0; i < 4; i += 1) text = withoutPlace(text.replace(TIME, '').replace(CONNECTIVE_RUN, ''), places);
  text = text
    .replace(ENUMERATION, (list) => verbRun(splitActor(list).deed))
    .replace(EXAMPLES, withoutExamples)
    .replace(/^(?:将|把|对|在|向).*的$/, '')
    .replace(/^(?:将|把)/, '');
  return text.replace(LINK, '').replace(LINK, '').replace(EMPTY, '').replace(/等$/, '');
}

function withoutPlace(text: string, places: readonly string[]): string {
  const place = places.find((name) => text.startsWith(name));
  return place === undefined ? text : text.slice(place.length).replace(/^(?:全市|全区|全县|全省)?的?/, '');
}

/** “一码通”整合 of “一码通”整合医保卡、社保卡等; without a verb before them, examples are all there is. */
function withoutExamples(list: string): string {
  const { deed } = splitActor(list);
  const name = /^“[^”]*”/.exec(deed)?.[0] ?? '';
  const verb = verbRun(deed.slice(name.length));
  return verb === '' ? list : name + verb;
}

// 2024年, 今年1月至5月, 截至2024年底, 第三季度, 近三年, 十年来
const TIME =
  /^(?:截至|截止到?|自|从|在|到|至)?(?:(?:(?:19|20)\d{2}\s?年度?|[今去前上本全当]年度?)(?:[底末]前|[底末初]|以来|来|起|期间|间)?|(?:近|过去|最近)[\d一二三四五六七八九十两]+(?:多|余)?年(?:来|间|以来)?|[\d一二三四五六七八九十两]+(?:多|余)?年(?:来|间|前)的?|\d{1,2}月?[-至到]\d{1,2}月(?:份)?|\d{1,2}月(?:份|底|末|初|\d{1,2}日)?(?:以来|起)?|第?[一二三四]季度|前[一二三]季度|[上下]半年|[-至到])/;
// 对城市管理、市场监管等领域, 与市中院、市仲裁委等: the list says where or with whom
const ENUMERATION =
  /^.*等(?:多个|多|重点)?(?:领域|方面|行业|部门|单位|地区|环节)(?!性)的?|^(?:与|为|对|向|在|从|围绕|会同|联合)[^,。]*等$/;
// “一窗通”、帮办代办等: examples of what the figure counts
const EXAMPLES = /^[^、]*、.*等$/;
// 一是, 第二, (3), 另一个是
const BULLET =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[,、]?|\([\d一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|(?:另)?一(?:个|组|项)是)/;
// what joins a noun to its figure: 率达, 数量为, 增至, 共计
const LINK =
  /(?:总数|总量|总计|合计|共计|共有|累计|分别|首次|再次|连续[一二两三四五六七八九\d]年|已经|已有|仍|(?<=[\u4e00-\u9fff]{2})各|还有|(?<![日月年人户平周])均|已|就|全部|共|约|仅|高达|大约|达到了?|达|(?<![行作])为|是|至|(?<![收接])到|有|了|计|近|超|超过|突破|(?:提升|提高|上升|增长|增加|增|升|扩大|扩展|减少|减|降|下降|降低|压缩|压减|缩短|精简)(?:至|到|为)|控制在|保持在|保持|稳定在|只有|仅有|仅为|只|在|逾|不足|数量|目前|现在|如今|(?<!标)的)+$/;
const EMPTY =
  /^(?:将|把|对|的|由|在|有|设|与|和|以|为|向|从|按|按照|超|近|给|让|使|了|其|这|该|每|各|用|仅|于|经|共|达|和其他)+$/;
