import { expect, test } from 'vitest';
import { markup } from './markup.ts';

test('what is put in is escaped, in text and in attributes', () => {
  const hostile = '"><script>alert(1)</script>&amp;';
  expect(markup`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>',
  );
});

test('markup stays, lists are joined, and nothing leaves nothing', () => {
  expect(
    markup`<ul>
      ${[1, 2].map((n) => markup`<li>${n}</li>`)}${undefined}${false}
    </ul>`.markup,
  ).toBe('<ul><li>1</li><li>2</li></ul>');
});
