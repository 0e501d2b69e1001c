/** Measures the search of a built site; `args` are those after `npm run bench -- search`. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  console.log(`bench search：还没有写好。${args.join(' ')}`);
}
