import type { HonourFrame } from './honour-frame.ts';
import { honourWords } from './honour-words.ts';

const { title, trial, higher } = honourWords;
const HIGHER_TITLE = new RegExp(`${higher}.{0,24}${title}|候选|试点`);

/** How reports tell of what is no honour yet: nominations, trials (pilots), assessments under way. */
export const candidacyFrames: readonly HonourFrame[] = [
  // 被省委依法治省办推荐为国家级…候选地区 · 省委办将其推荐为…
  {
    status: 'nominated',
    pattern:
      /(?:被|由)?(?<grantor>[^被由将把]{0,24}?)(?:[将把](?:其|该[省市县区镇乡局院所]|[^，]{2,12}?))?(?:推荐为|推选为|提名为|获提名)(?<name>.{2,60})/,
  },
  {
    status: 'nominated',
    pattern: /(?:推荐|推报|申报)(?<recipient>.{0,16}?)(?:参评|参选|申报)(?<name>.{2,60})/,
    requires: HIGHER_TITLE,
  },
  // 入围全国…优秀案例 · 进入…公示名单
  {
    status: 'nominated',
    pattern:
      /(?:入围|晋级|进入)(?<name>.{0,40}?(?:候选|公示|终评|决赛|提名|复评|初选|实地|推荐)(?:名单|阶段|环节|测评|核查|评估)?)/,
  },
  { status: 'nominated', pattern: /入围(?<name>.{2,60})/ },
  // 参评全国…示范项目
  { status: 'assessment-stage', pattern: /(?:参评|参选|角逐|申报创建)(?<name>.{2,60})/, requires: HIGHER_TITLE },
  // 被国务院确定为…试点城市 · 国务院将该市确定为…试点城市
  {
    status: 'pilot',
    pattern: new RegExp(
      `被(?<grantor>[^被]{0,24}?)(?:确?定为|列为|列入|纳入|选为|遴选为|确立为|批准为|作为|评为|设为)(?<name>.{0,40}?${trial})`,
    ),
  },
  {
    status: 'pilot',
    pattern: new RegExp(
      `(?<grantor>${higher}[^，将把]{0,16}?)[将把](?<recipient>[^，]{1,16}?)(?:确定为|列为|列入|纳入|选为|遴选为|批准为)(?<name>.{0,40}?${trial})`,
    ),
  },
  // 获批全省…试点 · 承接司法部…试点工作
  {
    status: 'pilot',
    pattern: new RegExp(`(?:获批|获准|承接|承担|入选|成为|列入|纳入|跻身)(?<name>.{0,40}?${trial})`),
    requires: new RegExp(higher),
  },
  // 以…改革国家试点为契机
  {
    status: 'pilot',
    pattern: /以(?<name>[^，以]{4,40}?试点)为(?:契机|抓手|牵引|引领)/,
    requires: /国家|全国|国务院|司法部|全省|省级/,
  },
  // 作为全省首批…试点镇 · 是全国…试点城市
  {
    status: 'pilot',
    pattern: new RegExp(`(?:作为|是|系)(?<name>(?:全国|国家|全省|省级|国务院|司法部|首批)[^，]{0,40}?${trial})`),
  },
];

/** Frames of assessments, which speak of results too and so are tried after the awards. */
export const assessmentFrames: readonly HonourFrame[] = [
  // 完成省法治政府示范创建实地核验 · 通过全国…示范县省级初审
  {
    status: 'assessment-stage',
    pattern:
      /(?:通过|完成|接受|迎接|进入)了?(?<name>.{0,40}?(?:评审|初审|初评|核验|验收|测评|评估|核查|复审|复评|复核|审查)(?:工作|阶段)?)/,
    requires: /示范|创建|国家级|省级|全国|达标/,
  },
  // 省法治政府示范创建的实地核验工作得以圆满完成
  {
    status: 'assessment-stage',
    pattern:
      /(?<name>[^，]{4,40}?(?:评审|初审|初评|核验|验收|复审|复评|复核)(?:工作)?)(?:也|已|均|得以|顺利|圆满)*(?:完成|通过)$/,
    requires: /示范|创建|国家级|省级|全国|达标/,
  },
];
