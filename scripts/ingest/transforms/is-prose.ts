/** Whether a line is running text: a sentence of some length, or a long line. Titles, headings and labels are not. */
export function isProse(line: string): boolean {
  const length = line.replaceAll(/\s/g, '').length;
  return (
    length > 100 ||
    (length >= 25 && /[。；！？][”’」』）)》】]{0,2}(?:（[^（）]{2,40}）)?$|[。！？].{8}/.test(line.trim()))
  );
}
