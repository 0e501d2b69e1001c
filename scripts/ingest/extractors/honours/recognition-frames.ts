import { mediaName } from '../text/media-name.ts';
import type { HonourFrame } from './honour-frame.ts';
import { honourWords } from './honour-words.ts';

const { official, leader, medium } = honourWords;
const status = 'media-recognition';

/** How reports tell that a paper, a leader or a meeting took notice: no honour, but kept apart for the editor. */
export const recognitionFrames: readonly HonourFrame[] = [
  // 相关经验被司法部《…简报》刊发推广 · 做法在全省推广
  {
    status,
    isFromAbove: true,
    pattern:
      /(?<name>(?:经验|做法|案例|模式|成果|工作法|改革|机制|项目|信息|\d+[项个条])[^，]{0,12}?(?:在|被|获|向|于)[^，]{0,24}?(?:全国|全省|全市|国务院|部|省|厅|委)[^，]{0,20}?(?:推广|转发|推介|刊发|交流|采用|印发|复制))/,
  },
  // 全省…现场会在青岭县召开
  {
    status,
    isFromAbove: true,
    pattern: new RegExp(
      `(?<name>(?:全国|全省|全市|${official}|[\\u4e00-\\u9fa5]{2,6}[部厅])[^，]{2,40}?(?:现场会|推进会|观摩会|交流会)”?在[^，]{1,12}?(?:召开|举行|举办))`,
    ),
  },
  // 《云州日报》对…做法进行报道 · 省新闻联播先后报道
  {
    status,
    pattern: new RegExp(`(?<name>(?<grantor>《?${mediaName}》?)(?!.{0,12}记者).{0,60}?${medium})`),
  },
  { status, pattern: new RegExp(`(?:在|被|由|获|经)(?<name>(?<grantor>《?${mediaName}》?).{0,20}?${medium})`) },
  // 《法治云州》2025年第1期，以《…》为题刊发该市经验
  {
    status,
    isAcross: true,
    pattern:
      /(?<name>(?<grantor>《[^《》]{2,12}》)(?:\d{4}年)?第[\d一二三四五六七八九十]{1,4}期，[^，]{0,60}?(?:刊发|刊登|刊载|推介|推广)[^，]{0,30})/,
  },
  // 市长作出批示 · 最高人民法院主要负责同志批示肯定
  {
    status,
    pattern: new RegExp(`(?<name>[^，获得]{0,20}?${leader}[^，]{0,12}?(?:批示(?!精神)|签批|点赞|充分肯定)(?:肯定)?)`),
  },
  // 获司法部领导充分肯定
  {
    status,
    pattern: new RegExp(
      `(?:受到|得到|获得|赢得|收获|获|被|经(?![验过济营]))(?<name>[^，]{0,24}?${official}[^，]{0,16}?(?:肯定|认可|批示|点赞|赞誉|称赞|推广|推介|转发|刊发|采用|采纳推广|关注))`,
    ),
  },
  // 在全省推进会上作经验交流 · 参加全省现场会交流发言
  {
    status,
    isFromAbove: true,
    pattern:
      /(?<name>(?:在|于|参加|出席)[^，]{0,10}(?:全国|全省|全市|国家|部|省|市)[^，]{0,40}?(?:会议?|论坛|培训班|现场会|推进会)上?[^，]{0,10}?(?:交流(?:发言|经验|推广)?|发言|分享|推广|介绍(?:经验)?|作(?:经验|典型)[^，]{0,6}))/,
  },
];
