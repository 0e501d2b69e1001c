import { readLibraryId } from '../../src/domain/library-id.ts';
import { libraryIdPath } from '../../src/library-id-path.ts';
import { paint } from '../report/paint.ts';
import type { FoundAddress } from './find-addresses.ts';
import type { IdStanding } from './id-standing.ts';
import type { LibraryAddress } from './read-address.ts';

/** One line on one address of the library: what has become of it, and what to do. */
export function standingLine({ text, line }: FoundAddress, standing: IdStanding, library: LibraryAddress): string {
  const at = `第 ${line} 行 ${text}`;
  switch (standing.kind) {
    case 'good':
      return `${paint('green', '有效')} ${at}`;
    case 'moved':
      return `${paint('yellow', '已移')} ${at} → ${addressOf(standing.to, library)}（${why(standing.retired)}）。改用新的。`;
    case 'retired':
      return `${paint('red', '停用')} ${at}（${why(standing.retired)}）。内容没有移到别处，请换一个。`;
    case 'unknown':
      return `${paint('red', '没有')} ${at}：本库从来没有这个编号，或还没有发布。核对有没有抄错。`;
    default:
      return standing satisfies never;
  }
}

function why({ on, reason }: { readonly on: string; readonly reason: string }): string {
  return `${on} 停用：${reason.replace(/。$/, '')}`;
}

function addressOf(id: string, library: LibraryAddress): string {
  const read = readLibraryId(id);
  const path = read === undefined ? '' : libraryIdPath(read);
  return library === undefined ? `/${path}` : new URL(path, library).href;
}
