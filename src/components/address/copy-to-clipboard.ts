/** Copies the text of an element and gives the sentence that tells the reader; where the browser allows no copying, the text is selected. */
export async function copyToClipboard(node: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(node.textContent);
    return '已复制。';
  } catch {
    // No permission, or no secure connection.
    getSelection()?.selectAllChildren(node);
    return '浏览器不让网页复制；文字已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。';
  }
}
