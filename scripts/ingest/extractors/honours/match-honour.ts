import type { HonourStatus } from '../../../../src/domain/honour.ts';
import { honourFrames } from './honour-frames.ts';

/** An honour as its frame tells it. */
export interface HonourMatch {
  readonly status: HonourStatus;
  /** Offset in the text at which the telling words begin. */
  readonly start: number;
  readonly name: string;
  readonly grantor: string;
  readonly recipient: string;
  readonly isFromAbove: boolean;
}

/**
 * The honour that a clause tells of by the first frame that fits, or undefined: also where it speaks of what is still hoped for.
 * With `isAcross` the text is two clauses, and only frames that run over both are tried.
 */
export function matchHonour(text: string, isAcross = false): HonourMatch | undefined {
  if (!TRIGGER.test(text) || HOPED_FOR.test(text)) return undefined;
  const masked = withoutDocuments(text);
  for (const frame of FRAMES) {
    if ((frame.isAcross ?? false) !== isAcross) continue;
    const match = frame.pattern.exec(masked);
    if (match === null) continue;
    const named = (group: string): string => text.slice(...(match.indices?.groups?.[group] ?? [0, 0]));
    const [name, grantor, recipient] = [named('name'), named('grantor'), named('recipient')];
    if (frame.requires?.test(`${recipient}${name}`) === false || ANAPHORA.test(name)) continue;
    if (frame.status !== 'media-recognition' && ACTIVE.test(text.slice(0, match.index))) continue;
    return {
      status: frame.status,
      start: match.index,
      name,
      grantor,
      recipient,
      isFromAbove: frame.isFromAbove === true,
    };
  }
  return undefined;
}

const FRAMES = honourFrames.map((frame) => ({ ...frame, pattern: new RegExp(frame.pattern, 'd') }));

/** The text with the titles of decisions and notices blanked: 《关于表彰…的决定》 honours nobody by its words alone. */
function withoutDocuments(text: string): string {
  return text.replaceAll(DOCUMENT, (title) => '〇'.repeat(title.length));
}

const DOCUMENT = /《[^《》]{1,80}(?:决定|通知|通报|意见|办法|方案|规定|纲要|公告)》/g;
// Every frame needs one of these; most clauses have none, and so cost one look.
const TRIGGER =
  /[获评誉彰扬膺捧摘夺斩]|被|荣|授予|等功|试点|试验区|联系点|联络点|观测点|实践点|培育对象|创建单位|直报点|推荐|推选|提名|入围|入选|上榜|榜上|晋级|跻身|位列|名列|位居|排名|列入|列为|命名|认定|确定为|表彰|嘉奖|报道|刊|推介|点赞|播出|转载|批示|签批|肯定|认可|推广|交流|发言|分享|介绍|转发|采用|复制|核验|验收|复审|复核|初审|审查|核查|创成|成功创建|成为|达到|现场会|推进会|观摩会|候选|公示|示范(?:.{0,16}全覆盖|[\u4e00-\u9fa5]{0,3}\d)|第[一二三]名/;
// 争创全国示范市 · 对标先进地区 · 拟推荐 · 学习借鉴
const HOPED_FOR =
  /争创|力争|争取|努力(?!.{0,8}[获荣])|冲刺|申创|争当|拟(?!定)|对标|学习借鉴|即将|有望|尚未|未能|没有|(?:地区|单位|城市|集体|个人|项目)都?要(?![求素点件闻])/;
// 将公共法律服务列入民生工程: the subject does the listing, it receives nothing
const ACTIVE = /[将把](?!于)|对[^，]{0,10}$/;
// 获得该项荣誉: named elsewhere
const ANAPHORA = /^(?:该|此|这|上述|多项|各类|以上|相关)/;
