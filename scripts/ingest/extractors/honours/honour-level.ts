import type { HonourLevel } from '../../../../src/domain/honour.ts';
import type { Region } from '../../../../src/domain/region.ts';
import { regions } from '../../../../src/domain/vocabularies/regions.ts';
import { mediaName } from '../text/media-name.ts';

/**
 * How high an honour comes from, read from its wording (全国…, 省级…, 市委…): the highest level named. `region` is what the article
 * is about; in a municipality like 北京市 the word 市 means the province. Undefined where no word tells.
 */
export function honourLevel(wording: string, region: Region | undefined): HonourLevel | undefined {
  if (MEDIA.test(wording)) return 'media';
  if (NATIONAL.test(wording)) return 'national';
  if (PROVINCIAL.test(wording) || PROVINCE_NAME.test(wording)) return 'provincial';
  if (/市/.test(wording))
    return region?.code.slice(0, 2) !== undefined && MUNICIPALITIES.has(region.code.slice(0, 2))
      ? 'provincial'
      : 'prefecture';
  return /[县区]/.test(wording) ? 'county' : undefined;
}

const MEDIA = new RegExp(mediaName);
const NATIONAL =
  /全国|国家|中国|国务院|中央|中华|司法部|公安部|民政部|最高人民|最高检|最高法|(?:生态环境|自然资源|住建|住房城乡建设|农业农村|市场监管|交通运输|人社)(?:部|总局)|部级/;
const PROVINCIAL = /省|自治区|兵团/;
const PROVINCE_NAME = new RegExp(
  regions
    .filter(({ level }) => level === 'province')
    .map(({ name }) => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, ''))
    .join('|'),
);
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
