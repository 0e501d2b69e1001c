import { regions } from '../../../src/domain/vocabularies/regions.ts';
import { inventSections } from './invent-sections.ts';
import type { InventedArticle } from './invented-article.ts';
import phrases from './phrases.json' with { type: 'json' };
import { openRandom } from './random.ts';
import themes from './themes.json' with { type: 'json' };

/**
 * Invents the article of a serial number: the same for the same seed, whatever others are asked for. It has the length and the
 * structure of the articles that the library is made of: about 4,000 characters, five sections, a hundred sentences.
 */
export function inventArticle(seed: number, serial: number): InventedArticle {
  const random = openRandom(seed * 1_000_003 + serial);
  const region = random.pick(random.happens(50) ? cities : counties);
  const year = random.integer(2016, 2025);
  const form = random.pick(['newspaper', 'annual-report', 'case-library', 'interview'] as const);
  const told = random.several(themes, 5);
  const published = `${year + 1}-0${random.integer(1, 3)}-${random.integer(10, 28)}`;
  const scene = { random, place: region.name, whole: wholeOf(region.name), year };
  return {
    form,
    region,
    year,
    title:
      form === 'annual-report'
        ? `${region.name}司法局关于${year}年法治政府建设情况的报告`
        : `${region.name}：${random.pick(phrases.titles)}`,
    outlet: form === 'annual-report' ? `${region.name}司法局` : random.pick(phrases.media),
    author: `${random.pick(phrases.surnames)}${random.pick(phrases.givenNames)}`,
    published,
    topics: told.map(({ topic }) => topic),
    sections: inventSections(form, told, scene),
  };
}

const cities = regions.filter(({ level }) => level === 'prefecture');
const counties = regions.filter(({ level }) => level === 'county');

/** 全市 for 大连市, 全区 for 西岗区, 全县 for the rest. */
function wholeOf(name: string): string {
  return /[市区]$/.test(name) ? `全${name.at(-1)}` : '全县';
}
