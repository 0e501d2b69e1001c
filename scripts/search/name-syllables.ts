import { pinyin } from 'pinyin-pro';

/** The pinyin of the Han characters of a name, in order and without tones; ü is v. What is no Han character is left out. */
export function nameSyllables(name: string): readonly string[] {
  const characters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  // One for each character, as long as there is nothing that pinyin-pro reads as two.
  if (syllables.length !== characters.length) return characters.filter(isHan).flatMap((char) => pinyin(char, plain));
  return syllables.filter((_, index) => isHan(characters[index] ?? ''));
}

const plain = { toneType: 'none', type: 'array', v: true } as const;

function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}
