import { randomUUID } from 'node:crypto';
import { actOf, performAct, type SupervisionDeps } from '#modules/supervision/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { addDays, weekday, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { SeededCounty } from './seed-register.ts';
import type { SupervisionTopic } from './supervision-topics.ts';

export type Play = { readonly db: Database; readonly law: LawSource; readonly seeded: SeededCounty };
/** One line of work with a clock of its own: a matter is lived through from its first day to its last. */
export type Lane = Play & { readonly deps: SupervisionDeps; readonly setDay: (day: LocalDate) => void };

export function openLane(play: Play): Lane {
  let now = new Date('2023-01-09T01:00:00Z');
  return {
    ...play,
    deps: { db: play.db, law: play.law, clock: () => now },
    setDay: (day) => void (now = new Date(`${day}T09:30:00+08:00`)),
  };
}

export function officer({ seeded }: Play, key: string): Actor {
  const actor = seeded.officers.get(key);
  if (!actor) throw new Error(`nobody is called ${key}`);
  return actor;
}

export const callerOf = (actor: Actor) => ({ actor, address: '127.0.0.1', device: 'demo' });
export const newCommand = (): CommandId => randomUUID() as string as CommandId;
export const workday = (day: LocalDate): LocalDate => (weekday(day) === 6 ? addDays(day, 2) : weekday(day) === 0 ? addDays(day, 1) : day);

export type At = { readonly id: string; readonly version: number };

/** A matter of the plan with the version that the next act must name. */
export type Living = Lane & { readonly topic: SupervisionTopic; readonly at: { id: string; version: number }; readonly until: LocalDate };

export const OFFICE = 'congress-office-head';
export const CHAIR = 'chairs-council-leader';
const COMMITTEES: Readonly<Record<string, string>> = {
  财政经济工作委员会: 'finance',
  城建环资工作委员会: 'construction',
  教科文卫工作委员会: 'education',
  农业农村工作委员会: 'agriculture',
  监察司法工作委员会: 'justice',
  社会建设工作委员会: 'social',
};
export const committeeKey = (committee: string): string => `${COMMITTEES[committee] ?? 'finance'}-committee-secretary`;
export const committeeOf = ({ topic }: Living): string => committeeKey(topic.committee);

/** Performs an act on its day; one that would come after the story ends does not happen. @returns whether it happened */
export async function step(
  living: Living,
  {
    who,
    action,
    day,
    form = {},
    point,
    question,
  }: {
    readonly who: string;
    readonly action: string;
    readonly day: LocalDate;
    readonly form?: object;
    readonly point?: string;
    readonly question?: string;
  },
): Promise<boolean> {
  if (day > living.until) return false;
  living.setDay(day);
  const done = await performAct(
    living.deps,
    callerOf(officer(living, who)),
    actOf(point !== undefined ? 'point' : question !== undefined ? 'question' : 'matter', action),
    {
      id: living.at.id,
      version: living.at.version,
      commandId: newCommand(),
      form,
      ...(point === undefined && question === undefined ? {} : { targetId: point ?? question }),
    },
  );
  living.at.version = done.version;
  return true;
}
