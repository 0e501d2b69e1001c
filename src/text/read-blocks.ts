import { type HastNode, mdxToHast } from 'satteri';
import { blockTags, type Wrapper } from './case-text.ts';
import type { RawBlock, Run } from './raw-block.ts';

/**
 * Reads the body of a case (MDX without its frontmatter) into blocks. An upper-case element is a component that the page knows
 * by name; code (`{…}`, `import`, `export`) is refused, for a text has no business to run. Throws with a Chinese message.
 */
export function readBlocks(body: string): readonly RawBlock[] {
  const root = mdxToHast(body, { features: { smartPunctuation: false, frontmatter: false } });
  return blocksOf(childrenOf(root));
}

function blocksOf(nodes: readonly HastNode[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let inline: HastNode[] = [];
  const flush = () => {
    const runs = inline.flatMap((node) => runsOf(node, []));
    if (runs.some((run) => run.text.trim() !== '')) blocks.push({ kind: 'leaf', tag: 'p', runs });
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inline.push(node);
    } else {
      flush();
      blocks.push(blockOf(node));
    }
  }
  flush();
  return blocks;
}

function blockOf(node: HastNode): RawBlock {
  const name = nameOf(node);
  if (/^[A-Z]/.test(name)) {
    return { kind: 'component', name, attributes: attributesOf(node), children: blocksOf(childrenOf(node)) };
  }
  const tag = blockTags.find((known) => known === name);
  if (tag === undefined) throw new Error(`正文${placeOf(node)}有不能用的元素 <${name}>。`);
  const children = childrenOf(node);
  if (children.every(isInline) && children.some((child) => textOf(child).trim() !== '')) {
    return { kind: 'leaf', tag, runs: children.flatMap((child) => runsOf(child, [])) };
  }
  return { kind: 'branch', tag, children: blocksOf(children) };
}

function runsOf(node: HastNode, wrappers: readonly Wrapper[]): readonly Run[] {
  if (node.type === 'text') return [{ text: node.value, wrappers }];
  const wrapper = wrapperOf(node);
  if (wrapper === undefined) return [];
  if (wrapper.tag === 'br') return [{ text: '\n', wrappers: [...wrappers, wrapper] }];
  return childrenOf(node).flatMap((child) => runsOf(child, [...wrappers, wrapper]));
}

function wrapperOf(node: HastNode): Wrapper | undefined {
  const name = nameOf(node);
  switch (name) {
    case 'strong':
    case 'em':
    case 'del':
    case 'sub':
    case 'sup':
    case 'code':
    case 'br':
      return { tag: name };
    case 'a':
      return safeLinkOf(attributesOf(node));
    default:
      return undefined;
  }
}

/** A link to a page or a place; anything else (`javascript:`) leaves only its words. */
function safeLinkOf({ href = '' }: Readonly<Record<string, string>>): Wrapper {
  return { tag: 'a', href: /^(https?:\/\/|\/|#)/.test(href) ? href : undefined };
}

function isInline(node: HastNode): boolean {
  return node.type === 'text' || node.type === 'comment' || wrapperOf(node) !== undefined;
}

function nameOf(node: HastNode): string {
  switch (node.type) {
    case 'element':
      return node.tagName;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name ?? '';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      throw new Error(`正文${placeOf(node)}的 {…} 会被当成代码；要写花括号，请写成 \\{ 和 \\}。`);
    case 'mdxjsEsm':
      throw new Error(`正文${placeOf(node)}以 import 或 export 开头，会被当成代码；请在前面加一个反斜杠或换个写法。`);
    default:
      return '';
  }
}

function attributesOf(node: HastNode): Readonly<Record<string, string>> {
  if (node.type === 'element') {
    return Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, String(value)]));
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}

function textOf(node: HastNode): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
}

function placeOf(node: HastNode): string {
  return node.position === undefined ? '' : `第 ${node.position.start.line} 行`;
}
