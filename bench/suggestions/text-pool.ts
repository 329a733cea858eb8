import { COUNTIES } from '#demo/county.ts';
import { createRandom } from '#demo/random.ts';
import { fillSlots, slotsFor } from '#demo/suggestion-topic.ts';
import { SUGGESTION_TOPICS } from '#demo/suggestion-topics.ts';
import { cutWords } from '#platform/server/search/cut-words.ts';

/** A text as a deputy writes it, with the words that search reads. */
export type PooledText = {
  readonly k: number;
  readonly title: string;
  readonly field: string;
  readonly situation: string;
  readonly analysis: string;
  readonly points: readonly string[];
  readonly heavy: readonly string[];
  readonly light: readonly string[];
};

/** Texts are made this many times over; rows beyond share them, so words are as frequent as in the pool. */
export const POOL_SIZE = 12_000;
const SEED = 100;

function pooledText(k: number): PooledText {
  const random = createRandom(SEED, `text ${k}`);
  const topic = SUGGESTION_TOPICS[k % SUGGESTION_TOPICS.length];
  const county = COUNTIES[0];
  if (!topic || !county) throw new Error('the demo has no topics');
  const place = random.pick(county.places.filter(({ kind }) => kind === 'town' || !topic.rural));
  const slots = slotsFor(random, county, place, topic.rural ?? false);
  const filled = (text: string): string => fillSlots(text, slots, random);
  const title = filled(topic.title);
  const situation = filled(topic.situation);
  const analysis = filled(topic.analysis);
  const points = topic.asks.map(filled);
  return {
    k,
    title,
    field: topic.field,
    situation,
    analysis,
    points,
    heavy: cutWords(title),
    light: cutWords([situation, analysis, ...points].join('\n')),
  };
}

/** The same texts on every machine. */
export const textPool = (): PooledText[] => Array.from({ length: POOL_SIZE }, (_, k) => pooledText(k));
