import type { DemoCounty, DemoPlace } from './county.ts';
import type { Random } from './random.ts';

export type TopicField =
  | 'traffic'
  | 'education'
  | 'health'
  | 'elderly'
  | 'city'
  | 'environment'
  | 'agriculture'
  | 'economy'
  | 'safety'
  | 'culture'
  | 'governance'
  | 'business';

/**
 * A matter deputies write about. Texts have slots: {place} {village} {road} {school} {estate} {river},
 * {8-20} for a number between, {q} and {due} for the promise.
 */
export interface SuggestionTopic {
  readonly key: string;
  readonly title: string;
  /** A short name of the matter, used inside contact logs, opinions and remarks. */
  readonly matter: string;
  readonly situation: string;
  readonly analysis: string;
  readonly asks: readonly string[];
  /** One answer to each point asked, in the same order. */
  readonly replies: readonly string[];
  /** Happens in villages: never told of a street. */
  readonly rural?: boolean;
  readonly lead: string;
  readonly co: readonly string[];
  readonly promise: { readonly text: string; readonly quantity: readonly [number, number]; readonly unit: string };
  /** What the deputy says about it: well done, and not done. */
  readonly remarks?: readonly [string, string];
}

export interface FieldTopic extends SuggestionTopic {
  readonly field: TopicField;
}

/** The committee that follows a field (对口工作委员会). */
export const FIELD_COMMITTEE: Readonly<Record<TopicField, string>> = {
  traffic: 'construction-committee',
  education: 'education-committee',
  health: 'education-committee',
  elderly: 'social-committee',
  city: 'construction-committee',
  environment: 'construction-committee',
  agriculture: 'agriculture-committee',
  economy: 'finance-committee',
  safety: 'social-committee',
  culture: 'education-committee',
  governance: 'justice-committee',
  business: 'finance-committee',
};

export type Slots = Readonly<Record<string, string>>;

export function slotsFor(random: Random, county: DemoCounty, place: DemoPlace, rural: boolean): Slots {
  return {
    place: place.name,
    village: random.pick(place.villages.filter((name) => !rural || name.endsWith('村'))),
    road: random.pick(county.roads),
    school: random.pick(county.schools),
    estate: random.pick(county.estates),
    river: random.pick(county.rivers),
  };
}

/** Fills the slots; a slot nobody knows is an error in the topic. @throws RangeError */
export function fillSlots(text: string, slots: Slots, random: Random): string {
  return text.replace(/\{([^{}]+)\}/gu, (_, slot: string) => {
    const range = /^(\d+)-(\d+)$/u.exec(slot);
    if (range) return String(random.int(Number(range[1]), Number(range[2])));
    const value = slots[slot];
    if (value === undefined) throw new RangeError(`unknown slot {${slot}} in: ${text}`);
    return value;
  });
}
