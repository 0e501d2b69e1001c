const words: Readonly<Record<string, string>> = { region: '地区', topic: '主题', year: '年份', source: '来源' };
const lists: Readonly<Record<string, string>> = { cases: '案例', practices: '做法' };

/**
 * `<facet-miss>` on the page for lost addresses: where the address is that of a narrowed list (`/cases/region/210200/year/2023/`), says
 * that nothing has all its choices, and offers the list with each of them alone and without any. Else it stays empty.
 */
class FacetMiss extends HTMLElement {
  connectedCallback(): void {
    const [, root, list, rest] =
      /^(.*\/)(cases|practices)\/((?:region|topic|year|source)\/.+)$/.exec(location.pathname) ?? [];
    if (root === undefined || list === undefined || rest === undefined) return;
    const parts = rest.split('/');
    const choices = parts.flatMap((name, index) => {
      const value = parts[index + 1];
      return words[name] === undefined || value === undefined || value === '' ? [] : [{ name, value }];
    });
    const all = choices.map(({ name, value }) => `${words[name]} ${decodeURIComponent(value)}`).join('、');
    this.append(
      paragraph(`没有同时符合这些条件的${lists[list]}：${all}。去掉一个条件再看：`),
      document.createElement('ul'),
    );
    const items = this.querySelector('ul');
    for (const { name, value } of choices.length > 1 ? choices : []) {
      items?.append(item(`${root}${list}/${name}/${value}/`, `只看${words[name]} ${decodeURIComponent(value)}`));
    }
    items?.append(item(`${root}${list}/`, `全部${lists[list]}`));
  }
}

function paragraph(text: string): HTMLElement {
  const node = document.createElement('p');
  node.textContent = text;
  return node;
}

function item(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const node = document.createElement('li');
  node.append(link);
  return node;
}

customElements.define('facet-miss', FacetMiss);
