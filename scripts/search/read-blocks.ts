import type { Element, Nodes } from 'hast';
import { isSearched } from './is-searched.ts';
import type { TextBlock } from './page-record.ts';

const blockTags = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The title (first h1) of the searched part of a page, and the rest of its text as blocks. */
export function readBlocks(body: Element): { readonly title: string; readonly blocks: readonly TextBlock[] } {
  const state: State = { title: '', blocks: [], words: '', tag: '', anchor: '', section: '' };
  walk(body, state);
  flush(state);
  return { title: state.title, blocks: state.blocks };
}

interface State {
  title: string;
  readonly blocks: TextBlock[];
  /** The words of the block that is being read, and the tag that it stands in. */
  words: string;
  tag: string;
  /** The last address passed. */
  anchor: string;
  /** The address of a section whose heading is still to come. */
  section: string;
}

function walk(node: Nodes, state: State): void {
  if (node.type === 'text') state.words += node.value;
  if (node.type !== 'element' || !isSearched(node)) return;
  const isBlock = blockTags.has(node.tagName);
  if (isBlock) flush(state);
  const id = node.properties.id;
  // Anchors inside a line (figures, sentences) are places of their own and no address for what follows.
  if (isBlock && typeof id === 'string' && id !== '') {
    state.anchor = id;
    if (node.tagName === 'section') state.section = id;
  }
  const outer = state.tag;
  if (isBlock) state.tag = node.tagName;
  for (const child of node.children) walk(child, state);
  if (!isBlock) return;
  flush(state);
  state.tag = outer;
}

function flush(state: State): void {
  const text = state.words.replace(/\s+/g, ' ').trim();
  state.words = '';
  if (text === '') return;
  if (state.tag === 'h1' && state.title === '') {
    state.title = text;
    return;
  }
  const level = /^h[2-4]$/.test(state.tag) ? Number(state.tag.slice(1)) : 0;
  const id = state.anchor === '' ? state.section : state.anchor;
  state.blocks.push({ text, id, level });
}
