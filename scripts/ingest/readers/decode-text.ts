export interface DecodedText {
  readonly text: string;
  /** The name of its charset, as WHATWG writes it. */
  readonly charset: string;
  /** How many characters could not be read and became U+FFFD. */
  readonly damaged: number;
  /** The share of characters that Chinese and Latin text is made of, 0 to 1: near 1 for text, far below for anything else. */
  readonly usual: number;
}

/**
 * Decodes Chinese text. A byte order mark decides; else valid UTF-8 is UTF-8 whatever the file declares, for pages that changed
 * their charset often kept the old `<meta>`; else what is declared; else UTF-16 or GB18030, whichever reads as text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (!bytes.includes(0)) {
    const utf8 = decodeAs(bytes, 'utf-8');
    // A page that was cut in mid-character is still UTF-8: a wrong guess breaks far more than one character in fifty.
    if (utf8.damaged === 0 || utf8.damaged * 50 < hanCount(utf8.text)) return utf8;
  }
  const candidates = [declared, 'gb18030', 'utf-16le', 'utf-16be', 'big5'].filter(isKnownCharset);
  return candidates.map((charset) => decodeAs(bytes, charset)).reduce(moreReadable);
}

function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  const decoder = new TextDecoder(charset);
  const text = decoder.decode(bytes);
  const sample = text.slice(0, 20_000);
  const usual = count(sample, USUAL) / Math.max(1, sample.length);
  return { text, charset: decoder.encoding, damaged: count(text, /\uFFFD/g), usual };
}

function isKnownCharset(charset: string | undefined): charset is string {
  if (charset === undefined) return false;
  try {
    return new TextDecoder(charset).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** The first of two equals wins, so a declared charset is only overruled by a better reading. */
function moreReadable(best: DecodedText, next: DecodedText): DecodedText {
  return readability(next) > readability(best) + 0.05 ? next : best;
}

/** Text in the wrong charset is full of rare ideographs and symbols, and lacks the commonest. */
function readability({ text, usual }: DecodedText): number {
  const sample = text.slice(0, 20_000);
  return usual + (2 * count(sample, FREQUENT)) / Math.max(1, sample.length);
}

function hanCount(text: string): number {
  return count(text, /\p{Script=Han}/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const USUAL = /[\n\r\t\x20-\x7E、-】“”‘’！-～\u4E00-\u9FFF]/g;
// The commonest characters of official prose; about a third of any such text.
const FREQUENT = /[的一是在了和有大中人为以地会年政法治行市建设工作制度理执服务公全推进，。、]/g;
