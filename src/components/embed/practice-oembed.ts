import { addresses } from '../../addresses.ts';
import type { PracticeRow } from '../../queries/practice-rows.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { practiceTitle } from '../practice/practice-title.ts';
import { frameCode } from './frame-code.ts';
import { frameHeights, itemFrame } from './item-frame.ts';

/** A practice as an oEmbed document of the type `rich` (oembed.com, 2.3.4.4): a platform that is given its address sets in the frame. */
export function practiceOembed(row: Pick<PracticeRow, 'entry' | 'practice'>, origin: URL | undefined) {
  const title = practiceTitle(row);
  const address = absoluteAddress(itemFrame(row.entry.id, row.practice.id), origin);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absoluteAddress(addresses.page(''), origin),
    html: frameCode(address, title, frameHeights.practice),
    width: 640,
    height: frameHeights.practice,
  };
}
