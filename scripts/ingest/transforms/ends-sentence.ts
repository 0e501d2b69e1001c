/** Whether a text ends as a sentence does: 。 ！ ？ … or ；, with closing quotation marks or brackets after it. */
export function endsSentence(text: string): boolean {
  return /[。！？…；!?;][”’"」』）)》】\]]{0,3}$/.test(text.trimEnd());
}
