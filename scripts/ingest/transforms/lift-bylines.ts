import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Author } from '../../../src/domain/source.ts';
import { dispatchOutlet } from './dispatch-outlet.ts';
import { isProse } from './is-prose.ts';
import { type Byline, readByline } from './read-byline.ts';
import { readNames } from './read-names.ts';
import { readSignedNames } from './read-signed-names.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Lifts the names of the authors out of the text to `file.data.masthead`: from lines of their own, from the start of the first
 * paragraphs (□ 本报记者 韩宇 …), and from brackets at the end of the last (……。（记者 韩宇）).
 */
export const liftBylines: Transform = (tree, file) => {
  const found: Author[] = [];
  const prose = tree.children.filter((node) => node.type === 'paragraph' && isProse(textOf(node)));
  const opening = new Set<RootContent>(prose.slice(0, 3));
  const closing = new Set<RootContent>(prose.slice(-2));
  const [first] = prose;
  const firstProse = first === undefined ? -1 : tree.children.indexOf(first);
  const last = prose.at(-1);
  const lastProse = last === undefined ? -1 : tree.children.indexOf(last);
  const children = tree.children.flatMap((node, index): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const text = textOf(node);
    const caption = captionBefore(text);
    if (caption !== undefined) {
      found.push(...caption.authors);
      return [textParagraph(caption.rest, node.data ?? {}, node.position)];
    }
    const byline =
      bylineIn(text, opening.has(node), closing.has(node)) ??
      (index < firstProse || (index > lastProse && /^（.*）$/.test(text))
        ? bareName(text.replaceAll(/[（）]/g, ''))
        : undefined);
    if (byline === undefined) return [node];
    found.push(...byline.authors);
    return byline.rest === '' ? [] : [textParagraph(byline.rest, node.data ?? {}, node.position)];
  });
  const masthead = file.data.masthead;
  file.data.masthead = {
    ...masthead,
    outlet: masthead?.outlet ?? (first === undefined ? undefined : dispatchOutlet(textOf(first))),
    authors: mergeAuthors(masthead?.authors ?? [], found),
  };
  return { ...tree, children };
};

/** 图为……现场。 本报记者 李言 摄 本报记者 李言 通讯员 徐静: a caption to which the byline of the article was glued. */
function captionBefore(text: string): Byline | undefined {
  const end = text.length > 240 ? -1 : text.search(/(?<=\s摄影?)\s(?=\S{0,16}(?:记者|通讯员|作者))/);
  const byline = end === -1 ? undefined : readByline(text.slice(end + 1));
  return byline?.rest === '' ? { authors: byline.authors, rest: text.slice(0, end) } : undefined;
}

function bylineIn(text: string, isOpening: boolean, isClosing: boolean): Byline | undefined {
  const byline = readByline(text.slice(0, 300));
  if (byline !== undefined && (isOpening || byline.rest === '' || /^[□■◇◆]/.test(text))) {
    return { ...byline, rest: byline.rest + text.slice(300) };
  }
  return isClosing ? bylineAtEnd(text) : undefined;
}

/** A name alone between title and text: 王斌通, ■张祖成. Only with a usual surname, for 严执法 may be a heading. */
function bareName(text: string): Byline | undefined {
  const { names, rest } = readNames(text.replace(/^[□■◆●○▲]\s*/, ''));
  const areNames =
    rest === '' && names.every((name) => name.length <= 3) && names.some((name) => SURNAMES.has(name.charAt(0)));
  return names.length > 0 && areNames ? { authors: names.map((name) => ({ name })), rest } : undefined;
}

/** ……。（本报记者 韩宇） */
function bylineAtEnd(text: string): Byline | undefined {
  const start = text.lastIndexOf('（');
  if (start < 1 || !text.endsWith('）') || text.length - start > 80) return undefined;
  const inside = text.slice(start + 1, -1);
  // A name alone stands behind the full stop, an abbreviation or a place does not.
  const isBehindStop = /[。！？”]\s?$/.test(text.slice(0, start));
  const byline =
    readByline(text.slice(start)) ?? readSignedNames(inside) ?? (isBehindStop ? bareName(inside) : undefined);
  return byline?.rest === '' ? { ...byline, rest: text.slice(0, start).trimEnd() } : undefined;
}

/** One entry a name, in order of first mention; a role that is printed anywhere is kept. */
function mergeAuthors(known: readonly Author[], found: readonly Author[]): readonly Author[] {
  const byName = new Map<string, Author>();
  for (const author of [...found, ...known]) {
    const role = byName.get(author.name)?.role ?? author.role;
    byName.set(author.name, { name: author.name, ...(role !== undefined && { role }) });
  }
  return [...byName.values()];
}

// The commonest, which nine tenths of all people bear, less those that begin ordinary words (高, 严, 方, 安, 常, 万, 文, 于).
const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武贺赖龚',
);
