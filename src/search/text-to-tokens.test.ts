import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementTokens } from './element-tokens.ts';
import { readQuery } from './engine/read-query.ts';
import { termToPhrase } from './term-to-phrase.ts';
import { textToTokens } from './text-to-tokens.ts';

describe('textToTokens', () => {
  test('gives the overlapping pairs of each run, and a gap behind it', () => {
    expect(textToTokens('行政复议，98%')).toEqual(['行政', '政复', '复议', '.', '98', '8ꀁ', '.']);
  });

  test('takes blanks for nothing and full width for half width', () => {
    expect(textToTokens('行　政 \n１+ N')).toEqual(textToTokens('行政1+n'));
  });
});

// Few characters, so that texts repeat themselves; of every kind that is read in its own way.
const character = fc.constantFrom(...'行政复议法治一ＳkＫé1２98%+‰.-，。“”（）？…  \n\u3000½℃\u00ad𠮷');
const text = fc.array(character, { minLength: 2, maxLength: 60 });

test('whatever stands in a text is found by any piece of it', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 2, max: 30 }), (characters, from, length) => {
      const start = from % (characters.length - 1);
      const query = readQuery(
        characters
          .slice(start, start + length)
          .join('')
          .replaceAll('"', ''),
      );
      const whole = characters.join('');
      const line = ` ${textToTokens(whole).join(' ')} `;
      const elements = elementTokens(whole);
      for (const term of query.terms) {
        const phrase = termToPhrase(term);
        expect(line.includes(` ${phrase.join(' ')} `) || phrase.every((token) => elements.includes(token))).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

// Halves of characters, control characters and what has no meaning yet included.
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map((codes) => String.fromCodePoint(...codes));

test('any string is read without harm, and never as a token that the index has not', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const tokens = readQuery(typed).terms.flatMap(termToPhrase);
      // Letters and digits: Pagefind drops everything else from a query.
      expect(tokens.filter((token) => !/^[\p{L}\p{N}]{1,3}$/u.test(token))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
