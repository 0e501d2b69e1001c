import type { HonourStatus } from '../../../../src/domain/honour.ts';
import { honourFrames } from './honour-frames.ts';

/** An honour as its frame tells it. */
export interface HonourMatch {
  readonly status: HonourStatus;
  /** Offset in the clause at which the telling verb begins. */
  readonly start: number;
  readonly name: string;
  readonly grantor: string;
  readonly recipient: string;
}

/** The honour that a clause tells of by the first frame that fits, or undefined: also where it speaks of what is still hoped for. */
export function matchHonour(clause: string): HonourMatch | undefined {
  if (HOPED_FOR.test(clause)) return undefined;
  for (const { pattern, status, requires } of honourFrames) {
    const match = pattern.exec(clause);
    const name = match?.groups?.['name'] ?? '';
    if (match === null || (requires !== undefined && !requires.test(`${match.groups?.['recipient'] ?? ''}${name}`)))
      continue;
    if (status !== 'media-recognition' && ACTIVE.test(clause.slice(0, match.index))) continue;
    return {
      status: status === 'awarded' ? statusOfName(name) : status,
      start: match.index,
      name,
      grantor: match.groups?.['grantor'] ?? '',
      recipient: match.groups?.['recipient'] ?? '',
    };
  }
  return undefined;
}

function statusOfName(name: string): HonourStatus {
  if (/候选|提名|推荐名单|公示名单/.test(name)) return 'nominated';
  return /试点/.test(name) ? 'pilot' : 'awarded';
}

// 争创全国示范市 · 对标先进地区 · 拟推荐 · 学习借鉴
const HOPED_FOR = /争创|力争|争取|努力(?!.{0,8}[获荣])|冲刺|申创|争当|拟(?!定)|对标|学习借鉴|即将|有望|尚未|未能|没有/;
// 将公共法律服务列入民生工程: the subject does the listing, it receives nothing
const ACTIVE = /[将把](?!于)|对[^，]{0,10}$/;
