import phrases from './phrases.json' with { type: 'json' };
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { villageName } from './village-name.ts';

/** A sentence that tells what was done and gives no figure: most sentences are such. */
export function plainSentence({ random, theme, place }: Scene): Sentence {
  const { openers, manners, scopes, results, stories, endings, roles, surnames, givenNames } = phrases;
  const body = random.pick(theme.bodies);
  const [first = '', second = ''] = random.several(theme.acts, 2);
  const [here, there] = [villageName(random), villageName(random)];
  const deed = `${random.pick(openers)}，${body}在${here}、${there}${random.pick(scopes)}，${random.pick(manners)}推进${random.pick(theme.things)}`;
  const official = `${place}${body}${random.pick(roles)}${random.pick(surnames)}${random.pick(givenNames)}`;
  const story = `${random.integer(1, 12)}月${random.integer(1, 28)}日，${here}${random.pick(stories)}，${body}工作人员从${there}赶到现场，${random.pick(endings)}。`;
  return {
    text: random.pick([
      `${deed}，${first}，${random.pick(theme.effects)}。`,
      `${here}${first}，${there}${random.pick(scopes)}${second}，${random.pick(theme.effects)}。`,
      `${deed}，${random.pick(theme.aims)}，${random.pick(results)}。`,
      story,
      `“${random.pick(theme.aims)}，这是衡量工作的尺子。”${official}在${here}调研时介绍，下半年重点是${random.pick(theme.things)}。`,
    ]),
    items: [],
  };
}
