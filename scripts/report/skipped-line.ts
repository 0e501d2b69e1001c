/** The line that names what a folder of articles holds beside them; ten names at most. */
export function skippedLine(skipped: readonly string[]): string {
  const names = skipped.slice(0, 10).join('、');
  return `略过 ${skipped.length} 个：${names}${skipped.length > 10 ? '等' : ''}。不是文章（隐藏文件、图片、表格、压缩包等），没有读。`;
}
