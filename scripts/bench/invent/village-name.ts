import type { Random } from './random.ts';

/** A village that is on no map: 柳河湾村. With these an article has words of its own, as real ones have. */
export function villageName({ integer }: Random): string {
  const letter = () => letters.charAt(integer(0, letters.length - 1));
  return `${letter()}${letter()}${letter()}村`;
}

const letters = '柳河湾岭桥塘坪沟山泉石松竹梅杏槐榆杨林田坝滩渡井庙塔岗坡洼峪寨堡屯营店铺街巷台亭';
