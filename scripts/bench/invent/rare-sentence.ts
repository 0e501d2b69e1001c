import phrases from './phrases.json' with { type: 'json' };
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

/** A sentence on an award, a document or a claim of being first: an article has a few of each. */
export function rareSentence(scene: Scene): Sentence {
  return scene.random.pick([honourSentence, documentSentence, firstSentence])(scene);
}

function honourSentence({ random, theme, place, year }: Scene): Sentence {
  const [name, grantor] = [random.pick(phrases.awards), random.pick(phrases.grantors)];
  const recipient = `${place}${random.pick(theme.bodies)}`;
  const quote = `${recipient}被${grantor}评为“${name}”`;
  const fields = { name, recipient, grantor, year, status: 'awarded' };
  return { text: `${year}年${random.integer(1, 12)}月，${quote}。`, items: [{ list: 'honours', quote, fields }] };
}

function documentSentence({ random, theme, place, year }: Scene): Sentence {
  const title = `${place}${random.pick(theme.things)}${random.pick(['工作规程', '实施细则', '若干措施', '管理办法'])}`;
  const quote = `制定出台《${title}》`;
  return {
    text: `${year}年${random.integer(1, 12)}月，${place}${quote}，明确了${random.pick(theme.things)}的步骤和时限。`,
    items: [{ list: 'documents', quote, fields: { title, role: 'issued' } }],
  };
}

function firstSentence({ random, theme, place }: Scene): Sentence {
  const [claim, act] = [random.pick(phrases.claims), random.pick(theme.acts)];
  const quote = `${claim}${act}`;
  return {
    text: `${place}${random.pick(theme.bodies)}${quote}，${random.pick(theme.effects)}。`,
    items: [{ list: 'firsts', quote, fields: { claim, what: act } }],
  };
}
