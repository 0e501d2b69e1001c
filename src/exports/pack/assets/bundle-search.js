// The search of an offline bundle: looks for words in `packTexts`, which stand in the same page. No fetch, no module: it runs from a file.
(() => {
  const data = document.querySelector('#pack-texts')?.textContent ?? '[]';
  /** @type {readonly { id: string, title: string, text: string }[]} */
  const texts = JSON.parse(data);
  const form = document.querySelector('#search');
  const field = document.querySelector('#words');
  const results = document.querySelector('#results');
  const count = document.querySelector('#count');
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || results === null || count === null)
    return;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => {
    const words = field.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const found =
      words.length === 0 ? [] : texts.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
    results.replaceChildren(...found.map((one) => resultOf(one, words[0] ?? '')));
    count.textContent =
      words.length === 0 ? '' : found.length === 0 ? '包里没有。换一个词，或少写几个词。' : `找到 ${found.length} 处。`;
  });

  function resultOf(
    /** @type {{ id: string, title: string, text: string }} */ { id, title, text },
    /** @type {string} */ word,
  ) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = id === '' ? 'handout.html' : `handout.html#${id}`;
    link.textContent = title;
    const around = document.createElement('p');
    around.className = 'small';
    const at = text.toLowerCase().indexOf(word);
    const hit = document.createElement('mark');
    hit.textContent = text.slice(at, at + word.length);
    around.append(
      at > 20 ? '……' : '',
      text.slice(Math.max(0, at - 20), at),
      hit,
      text.slice(at + word.length, at + word.length + 40),
    );
    item.append(link, around);
    return item;
  }
})();
