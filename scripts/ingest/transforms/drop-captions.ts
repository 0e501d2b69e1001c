import { toString as textOf } from 'mdast-util-to-string';
import type { Transform } from './transform.ts';

/** Drops the captions of pictures, which are not in the text's flow: 图为…… 宋洪如 摄, ▲……现场, （图片由市司法局提供）. */
export const dropCaptions: Transform = (tree) => ({
  ...tree,
  children: tree.children.filter((node) => node.type !== 'paragraph' || !isCaption(textOf(node))),
});

function isCaption(text: string): boolean {
  return text.length <= 160 && (CAPTION.test(text) || CREDIT.test(text));
}

const CAPTION =
  /^(?:[▲△▼▽↑↓]|[（(【]?(?:图为|图片说明|图说|题图|资料图|配图|[上下左右]图|图[①-⑨\d一二三四五六]{1,2}[：:为])|图片?[：:])/;
// 宋洪如 摄 · 张三/摄 · （本报记者 张三 摄） · （图片由市司法局提供） · 供图：市司法局
const CREDIT =
  /(?:记者|通讯员)\s?\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s?摄影?[）)】]?$|^[^。]{0,30}[\s／/|]摄影?[）)】]?$|^[（(]?(?:图片?|照片)(?:由|来源|均由|[：:])[^。]{1,30}[）)]?$|^(?:供图|摄影|制图|漫画)[：:/／|\s][^。]{1,30}$|^[^。，]{2,20}(?:供图|摄影报道)[）)]?$/u;
