import { FetchRefusal } from './fetch-refusal.ts';

/** What an editor is told where no answer came: `error` is what Node threw, `host` whose page was asked for. */
export function refusalOfFailure(error: unknown, host: string): FetchRefusal {
  if (error instanceof FetchRefusal) return error;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new FetchRefusal('unknown-host', `找不到 ${host} 这个网站。检查网址有没有写错，以及电脑有没有连上网。`);
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return new FetchRefusal(
      'no-connection',
      `连不上 ${host}。检查网络；别的网站也打不开的，是网络的问题，否则过一会儿再试。`,
    );
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return new FetchRefusal('certificate', `${host} 的安全证书有问题（${code}），没有读。${BY_BROWSER}`);
  }
  return new FetchRefusal('broken-off', `${host} 的回答没有传完就断了（${code}）。再试一次；还是不行的，${BY_BROWSER}`);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '原因不明';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}

const BY_BROWSER = '请用浏览器打开，看清楚是不是要找的文章，“另存为”网页（仅 HTML），放进 seeds/ 再导入。';
