import type { SearchReply } from '../../search/messages.ts';
import { addressOfState, emptyState, type SearchState } from './search-state.ts';

/** What stands between the number of results and the results: other spellings, words of the same meaning. Each is a link. */
export function drawHints(reply: SearchReply, state: SearchState): readonly HTMLElement[] {
  const { suggestions = [], used = [], offered = [] } = reply;
  const query = state.query.trim();
  const hints: HTMLElement[] = suggestions.map((word) =>
    line('你要找的是不是：', link(word, { ...emptyState, query: word }), '？'),
  );
  if (used.length > 0) {
    hints.push(line(`一并查了意思相同的${quoted(used)}。`, link(`只查“${query}”`, { ...state, words: 'typed' })));
  }
  if (offered.length > 0) {
    hints.push(line(`意思相同的还有${quoted(offered)}。`, link('一并查', { ...state, words: 'same' })));
  }
  return hints;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('');
}

function line(...parts: readonly (string | Node)[]): HTMLElement {
  const drawn = document.createElement('p');
  drawn.append(...parts);
  return drawn;
}

function link(text: string, state: SearchState): HTMLAnchorElement {
  const drawn = document.createElement('a');
  drawn.href = `${location.pathname}${addressOfState(state)}`;
  drawn.textContent = text;
  return drawn;
}
