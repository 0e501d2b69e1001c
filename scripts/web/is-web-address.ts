/** Whether an argument of a command names a page of the web and not a file: `https://…`, `http://…`, also another `…://`. */
export function isWebAddress(argument: string): boolean {
  return /^[a-z][a-z\d+.-]{1,15}:\/\//i.test(argument);
}
