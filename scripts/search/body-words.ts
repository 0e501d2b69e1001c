import type { PageRecord } from './page-record.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

// So many words are enough for what people type by ear; the rarest are left out beyond that.
const most = 4_000;
// Of a large library so many characters, evenly taken, tell which words are frequent.
const sampleSize = 2_000_000;

/** The Chinese words of the texts, and pairs of them that come more than once, those of most records first. */
export function bodyWords(records: readonly PageRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of sample(records)) {
    for (const word of wordsOf(record)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count > 1 || word.length < 4)
    .sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

function sample(records: readonly PageRecord[]): readonly PageRecord[] {
  let size = 0;
  for (const { blocks } of records) for (const { text } of blocks) size += text.length;
  const step = Math.max(1, Math.ceil(size / sampleSize));
  return records.filter((_, at) => at % step === 0);
}

function wordsOf({ blocks }: PageRecord): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of blocks) {
    let before = '';
    for (const { segment } of segmenter.segment(text)) {
      const isHan = /^\p{Script=Han}+$/u.test(segment);
      if (isHan && segment.length >= 2) words.add(segment);
      if (isHan && before !== '' && before.length + segment.length <= 6) words.add(before + segment);
      before = isHan ? segment : '';
    }
  }
  return words;
}
