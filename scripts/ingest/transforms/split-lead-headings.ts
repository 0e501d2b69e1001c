import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isInlineHeading } from './is-inline-heading.ts';
import { isPreface } from './is-preface.ts';
import { type NumberingShape, numberingOf } from './numbering-of.ts';
import { textHeading, textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Cuts a heading off the paragraph that it runs into: （一）强化组织领导。市委……, 【典型意义】近年来……, and bold words set apart by a blank.
 * A numbered lead counts only where the others of its kind look the same, or where it is the only one and heads a long paragraph, as
 * in an excerpt; 一是…… stays in its paragraph.
 */
export const splitLeadHeadings: Transform = (tree) => {
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph');
  const kinds = new Map<NumberingShape, { all: number; leads: number }>();
  for (const paragraph of paragraphs) {
    const shape = numberingOf(textOf(paragraph))?.shape;
    if (shape === undefined) continue;
    const kind = kinds.get(shape) ?? { all: 0, leads: 0 };
    kinds.set(shape, { all: kind.all + 1, leads: kind.leads + (numberedLead(paragraph) === undefined ? 0 : 1) });
  }
  const isUsual = (shape: NumberingShape | undefined, text: string): boolean => {
    const { all, leads } = (shape && kinds.get(shape)) ?? { all: 0, leads: 0 };
    return leads >= all * 0.6 && (leads >= 2 || (leads === 1 && text.length >= LONG && shape !== 'number'));
  };
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] =>
      node.type === 'paragraph' ? splitLead(node, isUsual) : [node],
    ),
  };
};

function splitLead(
  paragraph: Paragraph,
  isUsual: (shape: NumberingShape | undefined, text: string) => boolean,
): (Heading | Paragraph)[] {
  const text = textOf(paragraph);
  const shape = numberingOf(text)?.shape;
  const lead = (isUsual(shape, text) ? numberedLead(paragraph) : undefined) ?? bracketLead(text) ?? boldLead(paragraph);
  if (lead === undefined) return [paragraph];
  const rest = text.slice(lead.length).trim();
  return [
    textHeading(lead.replace(/[。：\s]+$/, ''), 2, paragraph.position),
    textParagraph(rest, {}, paragraph.position),
  ];
}

/** （一）强化组织领导。 up to its full stop, or as far as it is bold; no lead where it holds figures or is a long sentence. */
function numberedLead(paragraph: Paragraph): string | undefined {
  const text = textOf(paragraph);
  const numbering = numberingOf(text);
  if (numbering === undefined || numbering.shape === 'bracket' || numbering.shape === 'chapter') return undefined;
  const bold = paragraph.data?.boldLead;
  const stop = text.slice(0, 60).indexOf('。');
  const end = bold !== undefined && bold.length > numbering.mark.length + 3 ? bold.length : stop + 1;
  const lead = text.slice(0, end);
  const words = lead.slice(numbering.mark.length).replace(/。$/, '');
  const longest = numbering.shape === 'number' || numbering.shape === 'number-in-brackets' ? 28 : 40;
  const isLead =
    words.length >= 4 &&
    words.length <= longest &&
    !/[。；]/.test(words) &&
    !/\d/.test(words.replaceAll(/\d{4}年/g, ''));
  return isLead && text.length - end >= 8 ? lead : undefined;
}

function bracketLead(text: string): string | undefined {
  const numbering = numberingOf(text);
  if (numbering?.shape !== 'bracket' || numbering.mark.length > 14 || isPreface(numbering.mark)) return undefined;
  return text.length - numbering.mark.length >= 15 ? numbering.mark : undefined;
}

function boldLead(paragraph: Paragraph): string | undefined {
  const lead = paragraph.data?.boldLead;
  if (lead === undefined || !isInlineHeading([lead])) return undefined;
  const rest = textOf(paragraph).slice(lead.length);
  return /^\s/.test(rest) && rest.length >= 30 ? lead : undefined;
}

// the length of a paragraph that is a section by itself
const LONG = 120;
