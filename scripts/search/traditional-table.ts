import { Converter } from 'opencc-js/t2cn';

/** Traditional characters and the simplified ones in the same order, as two texts. */
export function traditionalTable(): readonly [traditional: string, simplified: string] {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: (readonly [string, string])[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const char = String.fromCharCode(code);
    const simple = convert(char);
    if (simple !== char && simple.length === 1) pairs.push([char, simple]);
  }
  return [pairs.map(([char]) => char).join(''), pairs.map(([, simple]) => simple).join('')];
}
