import { addresses } from '../../addresses.ts';
import { escapeMarkup } from '../../exports/pack/escape-markup.ts';
import { pageToHtml } from '../../exports/pack/html/page-to-html.ts';

/** A page of a course's pack as it stands on the site. */
export interface CoursePackPage {
  readonly courseId: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly style: 'handout.css' | 'slides.css';
  readonly script?: 'slides.js';
}

// These pages are no Astro pages (the site's own style would be laid over theirs), so their policy is written here.
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** A page of a course's pack under the site's policy, with a way back to the course; search engines find the course, not its papers. */
export function sitePage({ courseId, title, description, body, style, script }: CoursePackPage): string {
  const head = [
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    '<meta name="robots" content="noindex, follow">',
    `<link rel="icon" href="${addresses.file('favicon.svg')}" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${addresses.file(`packs/${style}`)}">`,
    ...(script === undefined ? [] : [`<script src="${addresses.file(`packs/${script}`)}" defer></script>`]),
  ];
  const back = `<nav class="back" aria-label="回去"><a href="${addresses.course(courseId)}">回到课程</a></nav>`;
  return pageToHtml({ title, head: head.join('\n'), body: `${back}\n${body}` });
}
