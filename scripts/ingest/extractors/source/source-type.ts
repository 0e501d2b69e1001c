import type { SourceType } from '../../../../src/domain/source.ts';
import type { Article } from '../../article.ts';
import { mediaName } from '../text/media-name.ts';

/** What sort of text an article is, read from its title, its outlet and byline, and its form; `other` where nothing tells. */
export function sourceType({ masthead, sections }: Article): SourceType {
  const title = [masthead.kicker, masthead.title, masthead.subtitle].join(' ');
  const headings = sections.map(({ heading }) => heading ?? '');
  const opening = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).slice(0, OPENING);
  if (REPORT.test(title)) return 'annual-report';
  if (LIBRARY_TITLE.test(title) || headings.filter((heading) => LIBRARY_HEADING.test(heading)).length >= 2)
    return 'case-library';
  const turns = sections.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => TURN.test(text)).length;
  if (INTERVIEW_TITLE.test(title) || turns >= 3 || opening.some((text) => INTERVIEW_OPENING.test(text)))
    return 'interview';
  if (MEDIA.test(masthead.outlet ?? '') || masthead.authors.some(({ role }) => REPORTER.test(role ?? '')))
    return 'newspaper';
  return 'other';
}

const OPENING = 4;
// 关于2024年法治政府建设情况的报告 · 2023年度法治政府建设工作报告 · …工作总结
const REPORT = /法治(?:政府)?建设.{0,12}(?:报告|总结)|(?:年度|\d{4}年).{0,24}(?:报告|工作总结|情况通报)/;
const LIBRARY_TITLE = /(?:工作|典型|实践|示范|创新|优秀|指导性?)案例(?:之[一二三四五六七八九十]+)?\s*$|案例[:：]/;
// 【基本情况】 · 一、案例背景 · 【特点和效果】
const LIBRARY_HEADING =
  /^(?:[【〔[]|[一二三四五六七八九十]+、)?(?:案例)?(?:基本情况|背景情况|案例背景|任务措施|主要做法|具体做法|特点(?:和|与)效果|工作成效|取得成效|经验启示|案例评析|创新点|简要案情|案情简介)(?:[】〕\]])?$/;
const INTERVIEW_TITLE = /专访|访谈|对话|答记者问|访.{2,12}(?:局长|书记|厅长|主任|院长|市长|县长|区长)/;
const INTERVIEW_OPENING =
  /(?:记者|本报|本刊).{0,16}(?:专访|采访|对话)了?.{0,24}(?:书记|局长|厅长|主任|院长|市长|县长|区长)/;
// 记者：… · 问：… · 答：…
const TURN = /^(?:记者|问|答|主持人|Q|A)[：:]/;
const MEDIA = new RegExp(mediaName);
const REPORTER = /记者|通讯员|特约/;
