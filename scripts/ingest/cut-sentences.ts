/**
 * Cuts a paragraph after 。 ！ ？ and the closing marks that follow; joined, the sentences give the paragraph again. Marks inside 《》
 * and those of a short quoted phrase (“谁执法谁普法？”专栏) end no sentence.
 */
export function cutSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end === text.length || isInside(text.slice(start, end), match[0], text.charAt(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences;
}

function isInside(sentence: string, end: string, next: string): boolean {
  if (sentence.lastIndexOf('《') > sentence.lastIndexOf('》') || /^[！？]》/.test(end)) return true;
  if (!/^[！？]+”/.test(end) || /[\s“]/.test(next)) return false;
  return sentence.length - sentence.lastIndexOf('“') <= 14 && sentence.lastIndexOf('“') > 0;
}

const SENTENCE_END = /[。！？]+[”’」』）)》】〕]*\s*/g;
