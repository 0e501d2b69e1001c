import { describe, expect, test } from 'vitest';
import type { CitedWork } from './cited-work.ts';
import { gbt7714, gbt7714Found } from './gbt-7714.ts';

const people = (...names: readonly string[]) => names.map((name) => ({ name }));

// The works are examples of the standard itself (GB/T 7714—2025, 8.5.3, 8.8.3, appendix B.4, B.7 and B.10).
describe('examples of GB/T 7714—2025', () => {
  const examples: readonly (readonly [string, CitedWork, string])[] = [
    [
      'an article in a printed newspaper',
      {
        type: 'newspaper',
        contributors: people('丁文详'),
        title: '数字革命与竞争国际化',
        container: '中国青年报',
        date: '2000-11-20',
        page: '15',
      },
      '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
    ],
    [
      'an article in a newspaper online',
      {
        type: 'newspaper',
        contributors: people('陈缮真'),
        title: '探索微观世界的无穷奥秘(科技大观)',
        container: '人民日报',
        date: '2022-08-16',
        page: '17',
        url: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_317.htm',
      },
      '陈缮真. 探索微观世界的无穷奥秘(科技大观)[N/OL]. 人民日报, 2022-08-16(17). http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_317.htm.',
    ],
    [
      'a report of a body, online',
      {
        type: 'report',
        contributors: [{ name: '中国互联网络信息中心', isBody: true }],
        title: '第29次中国互联网络发展状况统计报告',
        date: '2012-01-16',
        url: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf',
      },
      '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.',
    ],
    [
      'more than three who answer for it',
      {
        type: 'report',
        contributors: people('中国信息通信研究院', '中国电信股份有限公司研究院', '中国移动通信研究院', '某研究院'),
        title: '电信业发展白皮书:2023:新时代高质量发展探索',
        date: '2023-12-28',
        url: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf',
      },
      '中国信息通信研究院, 中国电信股份有限公司研究院, 中国移动通信研究院, 等. 电信业发展白皮书:2023:新时代高质量发展探索[R/OL]. 2023-12-28. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.',
    ],
    [
      'a web page without an author',
      {
        type: 'webpage',
        contributors: [],
        title: '许振超:“好好干,当一个好工人”',
        date: '2025-02-17',
        url: 'http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
      },
      '许振超:“好好干,当一个好工人”[EB/OL]. (2025-02-17)[2025-06-22]. http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
    ],
    [
      'a web page without a date',
      {
        type: 'webpage',
        contributors: [{ name: '高等教育文献保障系统', isBody: true }],
        title: '馆际互借与文献传递服务',
        url: 'http://home.calis.edu.cn/pages/list.html?id=1',
      },
      '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=1.',
    ],
  ];

  test.each(examples)('%s', (_, work, reference) => {
    const accessed = /\[(\d{4}-\d{2}-\d{2})\]/.exec(reference)?.[1] ?? '2025-06-22';
    expect(gbt7714(work, '2025', accessed)).toBe(reference);
  });
});

const report: CitedWork = {
  type: 'report',
  contributors: [{ name: '云州市司法局', isInferred: true, isBody: true }],
  title: '2024年法治政府建设情况报告',
};

test('what is not known is left out, and what was inferred stands in brackets', () => {
  expect(gbt7714(report, '2025', '2026-11-22')).toBe('[云州市司法局]. 2024年法治政府建设情况报告[R].');
});

test('a month without a day stands as it is', () => {
  const page = { type: 'webpage' as const, contributors: [], title: '专访', date: '2021-02', url: 'http://x.example/' };
  expect(gbt7714(page, '2025', '2026-11-22')).toBe('专访[EB/OL]. (2021-02)[2026-11-22]. http://x.example/.');
});

test('the edition of 2015 wants the day of access of all that is online', () => {
  const online = { ...report, date: '2025-03-01', url: 'http://x.example/a.html' };
  expect(gbt7714(online, '2015', '2026-11-22')).toBe(
    '[云州市司法局]. 2024年法治政府建设情况报告[R/OL]. (2025-03-01)[2026-11-22]. http://x.example/a.html.',
  );
});

test('an original is cited with the place where it was found', () => {
  const found = {
    library: '云州法治库',
    part: '评理说事点',
    id: 'fz-210200-2024-001-p03',
    url: 'https://fz.example/p/x/',
  };
  expect(gbt7714Found(report, found, '2025', '2026-11-22')).toBe(
    '[云州市司法局]. 2024年法治政府建设情况报告[R]. 转引自: 云州法治库. 评理说事点: fz-210200-2024-001-p03[EB/OL]. [2026-11-22]. https://fz.example/p/x/.',
  );
});
