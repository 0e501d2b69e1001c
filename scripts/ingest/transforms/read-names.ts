/** The personal names that a text begins with, in order, and the text after them. */
export interface NamesRead {
  readonly names: readonly string[];
  readonly rest: string;
}

/**
 * Reads names of two to four characters, parted by blanks or 、, as bylines print them; a name of two may be spaced out (韩 宇).
 * Stops where something else begins: another role, a name of an office, a word that opens a text (近日).
 */
export function readNames(text: string): NamesRead {
  const names: string[] = [];
  let rest = text.trimStart();
  for (;;) {
    const match = rest.match(NAME);
    const name = match?.[1]?.replaceAll(' ', '');
    if (match === null || name === undefined || NO_NAME.test(name)) break;
    names.push(name);
    rest = rest.slice(match[0].length);
  }
  return { names, rest };
}

// 张国强 · 韩 宇 · 阿力木·买买提, then a blank, 、, a bracket, a bullet or the end
const NAME =
  /^((?:\p{Script=Han} \p{Script=Han}(?=\s|$)|\p{Script=Han}{2,4}(?<!报道)|\p{Script=Han}{2,6}[·•]\p{Script=Han}{2,8}))(?:[\s、，,;；/|]+(?=\S)|\s*$|(?=[□■◇◆●）)】]|(?:摄影)?报道))/u;
// Offices, roles and words that open a text are no names, nor are those that stand for none.
const NO_NAME =
  /^(?:近日|日前|昨[天日]|今[天日]|近年来?|今年|去年|如今|目前|近期|当前|最近|连日来|编者按|核心提示|摘要|导语|导读|文图|摄影|摄|报道|整理|打印|关闭|收藏|分享|返回|字号|字体|佚名|网络|匿名|未知|不详|本[站网报刊]|管理员|省长|市长|县长|区长|州长|旗长|镇长|乡长|局长|厅长|处长|所长|院长|检察长|主席|主任|书记|阅读|浏览|点击|评论|点赞|来源|时间|编辑|小编|原创|综合|转载|暂无|无)$|(?:记者|通讯员|作者|编辑|评论员)|(?:局|厅|网|报|处|委|办|科|社|股|室|所|站|队|部|院|政府|中心)$/;
