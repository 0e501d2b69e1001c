/** Two texts are taken for one article where the shorter stands to this share in the longer. */
const sameText = 0.7;
/** A sketch with fewer marks says nothing: the text is too short. */
const fewestMarks = 8;

/** What tells one article from another without its text. */
export interface Likeness {
  readonly id: string;
  /** Equal for two copies with the same title, outlet and date; empty where these are not known. */
  readonly identity: string;
  /** See `sketch-text.ts`. */
  readonly sketch: readonly string[];
}

/** Finds copies of an article among many, in a fraction of the time in which one is read. */
export interface LikenessIndex {
  readonly add: (article: Likeness) => void;
  /** An article of another id that is the same, and why, in Chinese; those in `distinctFrom` are passed over. */
  readonly find: (article: Likeness, distinctFrom: readonly string[]) => { id: string; reason: string } | undefined;
}

/** Opens an empty index. Set phrases stand in most articles, so the counting is done in numbers. */
export function openLikenessIndex(): LikenessIndex {
  const articles: Known[] = [];
  const known = new Set<string>();
  const idsByIdentity = new Map<string, string[]>();
  /** Mark → the places in `articles` of those that have it. */
  const holders = new Map<string, number[]>();
  return {
    add: ({ id, identity, sketch }) => {
      if (known.has(id)) return;
      known.add(id);
      if (identity !== '') append(idsByIdentity, identity, id);
      const place = articles.push({ id, sizes: sizesOf(sketch) }) - 1;
      for (const mark of sketch) append(holders, mark, place);
    },
    find: ({ id, identity, sketch }, distinctFrom) => {
      const passedOver = new Set([id, ...distinctFrom]);
      const twin = idsByIdentity.get(identity)?.find((other) => !passedOver.has(other));
      if (twin !== undefined) return { id: twin, reason: '标题、媒体和日期都相同' };
      const shared = new Uint32Array(articles.length);
      const met: number[] = [];
      for (const mark of sketch) {
        for (const place of holders.get(mark) ?? []) {
          if (shared[place] === 0) met.push(place);
          shared[place] = (shared[place] ?? 0) + 1;
        }
      }
      const own = sizesOf(sketch);
      let likest: { id: string; share: number } | undefined;
      for (const place of met) {
        const [count, other] = [shared[place] ?? 0, articles[place]];
        if (other === undefined || count < fewestMarks * sameText) continue;
        const smaller = smallerOf(own, other.sizes);
        if (passedOver.has(other.id) || smaller < fewestMarks || count < smaller * sameText) continue;
        const share = count / smaller;
        if (likest === undefined || share > likest.share) likest = { id: other.id, share };
      }
      if (likest !== undefined) return { id: likest.id, reason: `正文约有 ${Math.round(likest.share * 100)}% 相同` };
      return undefined;
    },
  };
}

interface Known {
  readonly id: string;
  readonly sizes: Sizes;
}

/** How many marks of a sketch 4, 8, 16 and 32 divide: a sketch of a short text holds marks that one of a long text leaves out. */
type Sizes = readonly number[];

const powers = [4, 8, 16, 32];

function sizesOf(sketch: readonly string[]): Sizes {
  return powers.map((power) => sketch.filter((mark) => Number.parseInt(mark.slice(-2), 16) % power === 0).length);
}

/** The size of the smaller of two sketches, in marks that both would hold: those of the sparser one. */
function smallerOf(one: Sizes, other: Sizes): number {
  const sparser = Math.max(sparsityOf(one), sparsityOf(other));
  return Math.min(one[sparser] ?? 0, other[sparser] ?? 0);
}

/** The place in `powers` of the highest power that divides all marks. */
function sparsityOf(sizes: Sizes): number {
  return sizes.lastIndexOf(sizes[0] ?? 0);
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
