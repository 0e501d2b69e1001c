import { FetchRefusal } from './fetch-refusal.ts';

const SAVE_BY_HAND = '请用浏览器打开，“另存为”网页（仅 HTML）或下载原文件，放进 seeds/ 再导入。';

/** Why an answer holds no article, by its status and its content type; undefined where it may hold one. */
export function refusalOfAnswer(status: number, contentType: string): FetchRefusal | undefined {
  if (status === 404 || status === 410) {
    return new FetchRefusal(
      'not-found',
      `服务器说没有这个网页（${status}）。检查网址有没有抄全；已经撤下的，找别处的原文。`,
    );
  }
  if (status === 429) {
    return new FetchRefusal('too-many-requests', '服务器嫌读得太勤（429）。过几分钟再试。');
  }
  if (status >= 500 && status !== 521) {
    return new FetchRefusal(
      'server-error',
      `服务器出错（${status}），不是网址的问题。过一会儿再试，或换一个转载的网址。`,
    );
  }
  // 412 and 521 are answers of the walls that many government sites stand behind: they want a script to be run.
  if (status < 200 || status > 299) {
    return new FetchRefusal('not-allowed', `服务器不让程序读这个网页（${status}）。${SAVE_BY_HAND}`);
  }
  if (NO_ARTICLE.test(contentType)) {
    return new FetchRefusal(
      'no-article',
      `这个网址给的不是文章，而是 ${contentType.split(';')[0] ?? ''}。可以导入的是网页、PDF、Word（.docx）和纯文本；请给文章所在网页的网址。`,
    );
  }
  return undefined;
}

// Servers call Word files octet-stream, and pages of text/plain or nothing: what could be one is judged by its bytes.
const NO_ARTICLE =
  /^(?:image|video|audio|font)\/|^(?:text\/css|(?:text|application)\/(?:javascript|json|x-javascript))\b/i;
