/** The name of the `number`th record or chunk of an index, without its extension. */
export function fileName(number: number): string {
  return number.toString(36);
}
