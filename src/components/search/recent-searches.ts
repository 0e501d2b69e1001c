const key = 'recent-searches';
const most = 6;

/** What was searched for on this machine, latest first; kept in the browser's own store and sent nowhere. */
export const recentSearches = {
  list,
  /** Puts a query first; blanks alone are not kept. */
  add(query: string): void {
    const text = query.trim();
    if (text !== '' && text.length <= 60) store([text, ...list().filter((other) => other !== text)].slice(0, most));
  },
  remove(query: string): void {
    store(list().filter((other) => other !== query));
  },
  clear(): void {
    store([]);
  },
} as const;

function list(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    // A browser may forbid its store, and anybody may write into it.
    return [];
  }
}

function store(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Without a store nothing is remembered, and nothing else is lost.
  }
}
