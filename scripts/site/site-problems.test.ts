import { describe, expect, test } from 'vitest';
import { readBuiltPage } from './built-page.ts';
import { siteProblems } from './site-problems.ts';

function page(path: string, title: string, body: string) {
  return readBuiltPage(path, `<!doctype html><title>${title}</title>${body}`);
}

function problemsOf(pages: readonly ReturnType<typeof page>[], files: readonly string[] = [], base = '/') {
  return siteProblems({ pages, files: new Set(files), base });
}

describe('siteProblems', () => {
  test('finds nothing in a site whose links all lead somewhere', () => {
    const home = page('/', '首页', '<a href="/cases/#i01">案例</a><a href="#top">顶</a><script src="/a.js"></script>');
    const cases = page(
      '/cases/',
      '案例',
      '<p id="i01">98.3%</p><a href="../">首页</a><a href="https://example.com/x">外</a>',
    );
    expect(problemsOf([home, cases], ['/a.js'])).toEqual([]);
  });

  test('names the page and the link that leads nowhere', () => {
    expect(problemsOf([page('/', '首页', '<a href="/none/">无</a>')])).toEqual([
      '/：链接“/none/”指向的页面或文件不存在。',
    ]);
  });

  test('names an anchor that the other page lacks', () => {
    const home = page('/', '首页', '<a href="/cases/#i02">数</a>');
    expect(problemsOf([home, page('/cases/', '案例', '<p id="i01"></p>')])).toEqual([
      '/：链接“/cases/#i02”指向的位置 #i02 在那一页上不存在。',
    ]);
  });

  test('finds a link that forgets the base path', () => {
    expect(problemsOf([page('/', '首页', '<a href="/cases/">案例</a>')], [], '/kexue/')).toEqual([
      '/：链接“/cases/”没有带上基路径 /kexue/。',
    ]);
  });

  test('finds two pages with one title, but lets unlisted pages share theirs', () => {
    const robots = '<meta name="robots" content="noindex">';
    expect(problemsOf([page('/a/', '案例', ''), page('/b/', '案例', ''), page('/c/', '案例', robots)])).toEqual([
      '/b/：标题“案例”与 /a/ 相同，请让每页的标题各不相同。',
    ]);
  });

  test('finds a page without a title and an address that is none', () => {
    expect(problemsOf([readBuiltPage('/x/', '<p><a href="http://[">坏</a></p>')])).toEqual([
      '/x/：没有标题（title）。',
      '/x/：地址“http://[”写法不对。',
    ]);
  });
});
