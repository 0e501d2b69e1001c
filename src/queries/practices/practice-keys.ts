import type { Practice } from '../../domain/practice.ts';

/**
 * The names by which practices of different places are recognised as of one name: each name in quotation marks (“一网通办” of
 * 政务服务“一网通办”), else the whole name without brackets and marks. A quoted name of one or two characters says too little.
 */
export function practiceKeys({ name }: Pick<Practice, 'name'>): readonly string[] {
  const quoted = [...name.matchAll(/“([^”]{3,})”/g)].flatMap(([, inner]) => inner ?? []);
  if (quoted.length > 0) return [...new Set(quoted.map(plain))];
  return [plain(name.replace(/[（(][^）)]*[）)]/g, ''))];
}

function plain(name: string): string {
  return name.replace(/[\s“”‘’《》]/g, '');
}
