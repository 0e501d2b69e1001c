/** Measures the import of generated articles. `args`: `--articles 1000,10000`, `--seed 1`. */
export async function benchIngest(args: readonly string[]): Promise<void> {
  console.log(`bench ingest：还没有写好。${args.join(' ')}`);
}
