import { describe, expect, test } from 'vitest';
import { addMonths } from '#platform/domain/local-date.ts';
import { LANXI, TONGPU } from './county.ts';
import type { DemoState, DemoSuggestion } from './demo-suggestion.ts';
import { countyOfficers } from './officers.ts';
import { lanxiPeople, tongpuPeople } from './people.ts';
import { lanxiStory, STORY_ENDS, tongpuStory } from './story.ts';
import { isWorkingDay } from './story-steps.ts';
import { SUGGESTION_TOPICS } from './suggestion-topics.ts';

const SEED = 17;
const lanxi = lanxiStory(SEED);
const tongpu = tongpuStory(SEED);
const all = [...lanxi, ...tongpu];
const ofYear = (year: number) => lanxi.filter((one) => one.year === year);
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const acts = (one: DemoSuggestion) => one.steps.map(({ act }) => act);

describe('the topics', () => {
  test('are at least 130, each once, with an answer to every point asked and units that exist', () => {
    expect(SUGGESTION_TOPICS.length).toBeGreaterThanOrEqual(130);
    expect(new Set(SUGGESTION_TOPICS.map(({ key }) => key)).size).toBe(SUGGESTION_TOPICS.length);
    expect(new Set(SUGGESTION_TOPICS.map(({ title }) => title)).size).toBe(SUGGESTION_TOPICS.length);
    const units = new Set(LANXI.units.map(({ key }) => key));
    for (const topic of SUGGESTION_TOPICS) {
      expect([topic.key, topic.replies.length]).toEqual([topic.key, topic.asks.length]);
      expect([topic.key, [topic.lead, ...topic.co].filter((unit) => !units.has(unit))]).toEqual([topic.key, []]);
      expect([topic.key, topic.promise.text.includes('{q}') && topic.promise.text.includes('{due}')]).toEqual([topic.key, true]);
    }
  });
});

describe('three years of suggestions', () => {
  test('are told the same way by the same seed', () => {
    expect(lanxiStory(SEED)).toEqual(lanxi);
    expect(lanxiStory(SEED + 1)).not.toEqual(lanxi);
  });

  test('number 80 to 170 a year', () => {
    for (const year of [2024, 2025, 2026]) {
      expect(ofYear(year).length).toBeGreaterThanOrEqual(80);
      expect(ofYear(year).length).toBeLessThanOrEqual(170);
    }
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test('leave no slot unfilled and no text empty', () => {
    for (const one of all) {
      const bad = textsIn(one).filter((text) => text === '' || /[{}]|undefined/u.test(text));
      expect([one.key, bad]).toEqual([one.key, []]);
    }
  });

  test('go forward in time, on working days, and end by the last day of the story', () => {
    for (const one of all) {
      const days = one.steps.map(({ on }) => on);
      expect([one.key, days]).toEqual([one.key, days.toSorted()]);
      expect(days.every((day) => day <= STORY_ENDS && isWorkingDay(day))).toBe(true);
      expect(one.steps[0]?.act).toBe('save-draft');
    }
  });

  test('name only people, officers and units that exist in their own county', () => {
    for (const [county, people, story] of [
      [LANXI, lanxiPeople(SEED), lanxi],
      [TONGPU, tongpuPeople(SEED), tongpu],
    ] as const) {
      const actors = new Set([
        ...people.map(({ key }) => `deputy:${key}`),
        ...countyOfficers(SEED, county).map(({ key }) => `officer:${key}`),
      ]);
      const units = new Set(county.units.map(({ key }) => key));
      for (const one of story) {
        expect(one.steps.map(({ by }) => by).filter((by) => !actors.has(by))).toEqual([]);
        expect([one.leadUnit, ...one.coUnits, ...one.parallelUnits].filter((unit) => !units.has(unit))).toEqual([]);
        expect([one.lead, ...one.coSigners].filter((person) => !actors.has(`deputy:${person}`))).toEqual([]);
        expect(new Set([one.lead, ...one.coSigners]).size).toBe(one.coSigners.length + 1);
      }
    }
  });

  test('number each year without a gap and never twice', () => {
    for (const year of [2024, 2025, 2026]) {
      const serials = ofYear(year).flatMap(({ steps }) => steps.flatMap((step) => (step.act === 'number' ? [step.data.serial] : [])));
      expect(serials.toSorted((a, b) => a - b)).toEqual(serials.map((_, index) => index + 1));
    }
  });

  test('stand in every state the life of a suggestion knows this year', () => {
    const wanted: DemoState[] = [
      'draft',
      'co-signing',
      'filed',
      'under-review',
      'returned-to-deputy',
      'forwarded',
      'refused',
      'numbered',
      'awaiting-hand-over',
      'handed-over',
      'handling',
      'return-under-review',
      'extension-under-review',
      'reply-in-preparation',
      'reply-ready',
      'replied',
      'closed-with-promise',
      'second-round',
      'co-ordination',
      'withdrawn',
      'archived',
    ];
    const states = new Set(ofYear(2026).map(({ state }) => state));
    expect(wanted.filter((state) => !states.has(state))).toEqual([]);
    expect(lanxi.some(({ state }) => state === 'closed')).toBe(true);
  });

  test('contain a triple return, merged pairs that name each other, and matters asked again', () => {
    expect(
      lanxi.some((one) => acts(one).filter((act) => act === 'request-return').length === 3 && acts(one).includes('record-co-ordination')),
    ).toBe(true);
    const merged = lanxi.filter(({ mergedWith }) => mergedWith.length > 0);
    expect(merged.length).toBeGreaterThanOrEqual(12);
    for (const one of merged) expect(lanxi.find(({ key }) => key === one.mergedWith[0])?.mergedWith).toEqual([one.key]);
    const again = lanxi.filter(({ similarTo }) => similarTo !== undefined);
    expect(again.length).toBeGreaterThanOrEqual(6);
    for (const one of again) expect(lanxi.find(({ key }) => key === one.similarTo)).toMatchObject({ topic: one.topic, place: one.place });
  });

  test('give a motion at least ten names', () => {
    const motions = lanxi.filter(({ origin }) => origin === 'motion');
    expect(motions.length).toBeGreaterThanOrEqual(8);
    for (const one of motions) expect(one.coSigners.length + 1).toBeGreaterThanOrEqual(10);
  });

  test('answer within three months of hand-over unless extended, sent back to another round or told to be late', () => {
    const late = all.filter(({ steps, storyline }) => {
      const handOver = steps.find(({ act }) => act === 'hand-over');
      const reply = steps.find(({ act }) => act === 'send-reply');
      return handOver && reply && reply.on > addMonths(handOver.on, storyline === 'extended' ? 6 : 3);
    });
    expect(late.length).toBeGreaterThanOrEqual(4);
    expect(late.filter(({ storyline }) => storyline !== 'late').map(({ key, storyline }) => `${key} ${storyline}`)).toEqual([]);
  });

  test('leave promises kept, late, open past their day and broken', () => {
    const promised = lanxi.filter(({ promise }) => promise);
    expect(promised.some((one) => acts(one).includes('explain-promise'))).toBe(true);
    expect(promised.some((one) => acts(one).includes('dispute-promise'))).toBe(true);
    expect(
      promised.some((one) => one.steps.some((step) => step.act === 'confirm-promise' && one.promise && step.on > one.promise.due)),
    ).toBe(true);
    expect(
      promised.some(
        (one) =>
          one.promise && one.promise.due < STORY_ENDS && !acts(one).includes('confirm-promise') && !acts(one).includes('explain-promise'),
      ),
    ).toBe(true);
    expect(
      promised.filter((one) => one.promise?.due === '2026-12-31' && !acts(one).includes('confirm-promise')).length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('leave some unrated, rated without a default and with dissatisfied ones among them', () => {
    const answered = lanxi.filter((one) => acts(one).includes('send-reply'));
    const unrated = answered.filter((one) => !acts(one).includes('rate-reply'));
    const dissatisfied = answered.filter(({ steps }) =>
      steps.some((step) => step.act === 'rate-reply' && step.data.rating === 'dissatisfied'),
    );
    expect(unrated.length).toBeGreaterThanOrEqual(5);
    expect(dissatisfied.length).toBeGreaterThanOrEqual(8);
  });
});
