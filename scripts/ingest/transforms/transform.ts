import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** One repair: takes a tree and gives a repaired one; tells findings to `file.data.findings` and never changes what it takes. */
export type Transform = (tree: Root, file: VFile) => Root;
