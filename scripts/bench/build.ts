/** Measures the build of a site of generated cases. `args`: `--cases 100,1000`, `--seed 1`. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  console.log(`bench build：还没有写好。${args.join(' ')}`);
}
