import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { DeclaredFacts } from '../page-facts.ts';

/**
 * Title, account, date and author of a WeChat article; empty for other pages. The visible date is written by a script when the
 * page opens, so a saved copy may hold it only as the script's number (`var ct = "1709632800"`).
 */
export function readWechatFacts(tree: Root): DeclaredFacts {
  if (select('#js_content', tree) === undefined) return {};
  const scripts = selectAll('script', tree)
    .map((script) => toText(script, { whitespace: 'pre' }))
    .join('\n');
  return {
    title: textAt('#activity-name', tree) ?? scripts.match(/\bmsg_title\s*=\s*['"]([^'"]{1,200})['"]/)?.[1],
    siteName: textAt('#js_name', tree) ?? scripts.match(/\bnickname\s*=\s*(?:htmlDecode\()?["']([^"']{1,60})["']/)?.[1],
    published: textAt('#publish_time', tree) ?? scriptDate(scripts),
    author: textAt('#js_author_name', tree),
  };
}

function textAt(selector: string, tree: Root): string | undefined {
  const element = select(selector, tree);
  const text = element === undefined ? '' : toText(element).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Seconds since 1970, read in China's time, which knows no summer time. */
function scriptDate(scripts: string): string | undefined {
  // var ct = "1709632800"; · create_time: JsDecode('1709632800')
  const seconds = scripts.match(/\b(?:ct|oriCreateTime|create_time)\s*[=:]\s*(?:JsDecode\()?["'](\d{10})["']/)?.[1];
  if (seconds === undefined) return scripts.match(/\bcreateTime\s*=\s*["'](\d{4}-\d\d-\d\d)/)?.[1];
  return new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
