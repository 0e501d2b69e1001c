import { SearchFailure } from '../search-failure.ts';

/** The tables that lie beside Pagefind's files. Each is fetched when a query needs it first. */
export interface IndexTables {
  /** Groups of words for the same thing. */
  readonly synonyms: () => Promise<readonly (readonly string[])[]>;
  /** Traditional to simplified characters. */
  readonly simplified: () => Promise<ReadonlyMap<string, string>>;
  /** The readings of each common character, without tones. */
  readonly readings: () => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Names and words that a query by ear, mistyped or in pinyin, is compared with. */
  readonly terms: () => Promise<readonly string[]>;
  /** The names of the regions that records are about. */
  readonly regions: () => Promise<readonly string[]>;
}

/** The tables as `read` fetches them; throws a SearchFailure where one is not what it should be. */
export function indexTables(read: (file: string) => Promise<unknown>): IndexTables {
  return {
    synonyms: once(async () => listOf(await read('synonyms')).map(textsOf)),
    simplified: once(async () => {
      const [from = '', to = ''] = textsOf(await read('traditional'));
      const simple = [...to];
      return new Map([...from].map((char, index) => [char, simple[index] ?? char]));
    }),
    readings: once(async () => readingsOf(await read('readings'))),
    terms: once(async () => textsOf(await read('terms'))),
    regions: once(async () => textsOf(await read('regions'))),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function listOf(data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw new SearchFailure('failed');
  return data;
}

function textsOf(data: unknown): readonly string[] {
  return listOf(data).filter((entry) => typeof entry === 'string');
}

function readingsOf(data: unknown): ReadonlyMap<string, readonly string[]> {
  if (typeof data !== 'object' || data === null) throw new SearchFailure('failed');
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(data)) {
    for (const char of typeof characters === 'string' ? characters : '') {
      readings.set(char, [...(readings.get(char) ?? []), syllable]);
    }
  }
  return readings;
}
