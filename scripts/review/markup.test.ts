import { expect, test } from 'vitest';
import { markup } from './markup.ts';

test('what is put in is escaped, in text and in attributes', () => {
  const hostile = '"><script>alert(1)</script>&amp;';
  expect(markup`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>',
  );
});

test('markup stays, lists are joined, and nothing leaves nothing', () => {
  const items = [1, 2].map((n) => markup`<i>${n}</i>`);
  expect(markup`<p>${items}${undefined}${false}</p>`.markup).toBe('<p><i>1</i><i>2</i></p>');
});
