import type { WordChoice } from '../../search/engine/answer-terms.ts';
import { type FacetChoice, type FacetName, facetNames } from '../../search/facets.ts';

/** What the search page shows; its address says all of it. */
export interface SearchState {
  readonly query: string;
  readonly choice: FacetChoice;
  /** Whether words of the same meaning are searched too; `auto` does what serves. */
  readonly words: WordChoice;
}

/** The page as it opens. */
export const emptyState: SearchState = { query: '', choice: {}, words: 'auto' };

/** Reads the state from the part of an address behind the path: `?q=复议&region=210000&region=220000`. */
export function stateOfAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const choice = Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
      return values.length === 0 ? [] : [[name, values.slice(0, 50)]];
    }),
  );
  const words = parameters.get('words');
  return {
    query: parameters.get('q') ?? '',
    choice,
    words: words === 'typed' || words === 'same' ? words : 'auto',
  };
}

/** Writes a state as `stateOfAddress` reads it; empty for the page as it opens. */
export function addressOfState({ query, choice, words }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of facetNames) for (const value of choice[name] ?? []) parameters.append(name, value);
  if (query.trim() !== '' && words !== 'auto') parameters.set('words', words);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one value chosen or no longer chosen. */
export function toggleChoice(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.choice[name] ?? [];
  const others = values.filter((other) => other !== value);
  return {
    ...state,
    choice: { ...state.choice, [name]: others.length < values.length ? others : [...values, value] },
  };
}
