import { escapeXml } from '../../charts/sheets/escape-xml.ts';
import { wrapText } from '../../charts/words/wrap-text.ts';

/** What a card says of a page: a number above, the title, one sentence, and who answers for it. */
export interface Card {
  readonly stamp: string;
  readonly title: string;
  readonly gist: string;
  readonly foot: string;
}

const [width, height, margin] = [1200, 630, 84];
const titleStyle = { size: 62, leading: 84, lines: 3 } as const;
const gistStyle = { size: 34, leading: 54 } as const;
const footTop = 520;

/**
 * The card that chat programs and platforms show for an address, 1200 by 630: ink on paper, nothing red, for a card is no evidence. The
 * family is the one font with which `scripts/draw-cards.ts` draws it.
 */
export function cardSvg({ stamp, title, gist, foot }: Card): string {
  const titleLines = linesWithin(title, titleStyle.size, titleStyle.lines);
  const gistTop = 190 + titleLines.length * titleStyle.leading;
  const gistLines = linesWithin(
    gist,
    gistStyle.size,
    Math.max(0, Math.floor((footTop - 30 - gistTop) / gistStyle.leading) + 1),
  );
  const texts = [
    line(stamp, 118, 26, '#6b665c', ' letter-spacing="2"'),
    ...titleLines.map((text, index) => line(text, 206 + index * titleStyle.leading, titleStyle.size, '#1c1b19')),
    ...gistLines.map((text, index) => line(text, gistTop + 20 + index * gistStyle.leading, gistStyle.size, '#6b665c')),
    line(foot, footTop + 64, 30, '#1c1b19'),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ZCOOL XiaoWei">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    `<path d="M${margin} 64H${width - margin}" stroke="#1c1b19" stroke-width="5"/>`,
    `<path d="M${margin} 72H${width - margin}M${margin} ${footTop + 14}H${width - margin}" stroke="#1c1b19"/>`,
    ...texts,
    '</svg>',
  ].join('');
}

/** The text in at most so many lines, with … where more was left. */
function linesWithin(text: string, size: number, most: number): readonly string[] {
  const lines = wrapText(text, (width - 2 * margin) / size);
  if (lines.length <= most) return lines;
  return lines
    .slice(0, most)
    .map((words, index) => (index === most - 1 ? `${[...words].slice(0, -1).join('')}…` : words));
}

function line(text: string, y: number, size: number, colour: string, more = ''): string {
  return `<text x="${margin}" y="${y}" font-size="${size}" fill="${colour}"${more}>${escapeXml(text)}</text>`;
}
