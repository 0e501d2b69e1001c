/**
 * Whether a question mark in the middle of a Chinese phrase stands for a character that an old charset could not hold, as in
 * 成长?公益 for 成长·公益: words go on right after it, and nothing before it in the clause asks a question.
 */
export function isLostCharacter(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark !== '?' && mark !== '？') return false;
  if (!HAN.test(text.charAt(index - 1)) || !HAN.test(text.charAt(index + 1))) return false;
  const clause =
    text
      .slice(Math.max(0, index - 40), index)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return !ASKING.test(clause);
}

const HAN = /\p{Script=Han}/u;
const CLAUSE_END = /[，。；！？：,;!:“”"‘’《》（）()「」]/;
const ASKING =
  /什么|怎|吗|呢|么|谁|哪|何|几|多少|多[大高长远久]|是否|能否|可否|是不是|能不能|有没有|会不会|吧|啥|咋|难道|岂/;
