/**
 * Whether a line is a menu or a path through a site: 首页 | 法治要闻 | 联系我们, 南通网 » 时政 » 正文, 首页时事政治协会要闻. Short words between bars, with one among
 * them that only menus have; and short words between arrows.
 */
export function isMenu(line: string): boolean {
  const text = line.trim();
  if (text.length > 200 || /[。；！？]/.test(text)) return false;
  const words = text.split(/[|｜\s]+/).filter((word) => word !== '');
  const isShort = words.length >= 3 && words.every((word) => word.length <= 16);
  // 法律援助 注册 律师 are words of an article too, unless bars part them or another such word stands there
  const weak = words.filter((word) => WEAK_WORD.test(word)).length;
  if (isShort && (words.some(isMenuWord) || (weak > 0 && (weak > 1 || /[|｜]/.test(text))))) return true;
  const steps = text.replace(/^.{0,10}(?:位置|所在)[：:]?/, '').split(STEP);
  // 增幅 > 全省平均 is no path.
  const isPath = steps.length > 2 || (steps.length === 2 && (/>>|»|正文$/.test(text) || SITE.test(steps[0] ?? '')));
  return isPath && steps.every((step) => /^[^，：]{1,20}$/.test(step.trim()));
}

function isMenuWord(word: string): boolean {
  return MENU_WORD.test(word.replaceAll(/[[\]【】]/g, ''));
}

// 中国报协网传媒>>时事政治; a single > is also “more than”
const STEP = /\s*(?:>>|[»›＞]|(?<=\p{Script=Han}\s?)>(?=\s?\p{Script=Han}))+\s*/u;
// 云州普法网 > 以案释法 · 云海法治案例库 > 纠纷化解
const SITE = /(?:网|网站|首页|频道|栏目|专栏|专题|门户|平台|[文案]库|案例库|数据库)\s*$/;
const MENU_WORD =
  /^(?:网站首页|返回首页|首页|设为首页|加入收藏|收藏本站|联系我们|关于(?:我们|本站|\p{Script=Han}{2,4}网)|网站地图|网站声明|版权声明|法律声明|知识产权声明|友情链接|在线投稿|广告刊例|RSS)$/iu;
const WEAK_WORD = /^(?:登录|注册|客户端|联系方式|无障碍|简体|繁体|English|繁體)$/i;
