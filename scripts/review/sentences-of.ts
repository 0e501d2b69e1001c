/** The sentences of a text of several lines, in its order. */
export function sentencesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(/[^。！？]+[。！？]?[”’」』）]*/g) ?? []);
}
