import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { textHeading } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Makes headings of the questions of an interview (记者：下一步有什么打算？), which divide it as headings do. Only where two or more stand
 * above an answer, and most of them are short.
 */
export const raiseQuestions: Transform = (tree) => {
  const questions = tree.children.filter((node, index) => isQuestion(node) && isAnswer(tree.children[index + 1]));
  const short = questions.filter((node) => textOf(node).length <= longest);
  if (short.length < 2 || short.length < questions.length * 0.6) return tree;
  const raised = new Set(short);
  return {
    ...tree,
    children: tree.children.map((node) => (raised.has(node) ? textHeading(textOf(node), 2, node.position) : node)),
  };
};

/** The longest question that reads as a heading; what is longer brings its own report. */
const longest = 64;

function isQuestion(node: RootContent): boolean {
  const text = textOf(node);
  return node.type === 'paragraph' && QUESTION.test(text) && !THANKS.test(text);
}

function isAnswer(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && !isQuestion(node);
}

// 记者：…… · 《云州日报》：…… is left alone, for a paper may be quoted so · 问：……
const QUESTION = /^(?:本报|本刊|见习)?(?:记者|主持人|问|提问)\s?：\S/;
// 记者：好的，谢谢王局长！ closes the interview
const THANKS = /^[^：]{1,8}：[^？]{0,12}(?:谢谢|感谢)[^？]{0,20}$/;
