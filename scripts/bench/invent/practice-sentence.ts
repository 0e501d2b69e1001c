import phrases from './phrases.json' with { type: 'json' };
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

/** A sentence on a practice with a name of its own: 该县司法局推行“青藤驿站”工作法，把庭审搬到集市和校园，让普法听得懂、记得住。 */
export function practiceSentence({ random, theme, place }: Scene): Sentence {
  const name = random.happens(70)
    ? `${random.pick(phrases.brandHeads)}${random.pick(phrases.brandTails)}`
    : `${random.pick(phrases.numbers)}${random.pick(phrases.units)}`;
  const [body, act] = [random.pick(theme.bodies), random.pick(theme.acts)];
  const quote = `推行“${name}”${random.pick(phrases.kinds)}`;
  const fields = {
    name: `“${name}”`,
    kind: 'brand',
    mechanism: `由${body}${act}。`,
    actors: [body],
    topic: theme.topic,
  };
  return {
    text: `${random.pick(phrases.openers)}，${place}${body}${quote}，${act}，${random.pick(theme.aims)}。`,
    items: [{ list: 'practices', quote, fields }],
  };
}
