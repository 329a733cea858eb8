import { randomUUID } from 'node:crypto';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { titleLikeness } from '#modules/suggestions/domain/title-likeness.ts';
import { createDraft, openSuggestion, performNamedAct, type SuggestionView } from '#modules/suggestions/server/module.ts';
import type { DemoStep, DemoSuggestion } from './demo-suggestion.ts';
import { stepsOf, type Playing } from './play-step.ts';
import type { SeededCounty } from './seed-register.ts';

export type PlayDeps = { readonly db: Database; readonly law: LawSource };
export type PlayFault = { readonly key: string; readonly step: string; readonly reason: string };

// Each act of a day happens a little later than the one before, within office hours.
export const instantOf = (day: string, order: number): Date => new Date(Date.parse(`${day}T01:00:00Z`) + (order % 400) * 60_000);

/** Plays the lives of suggestions through the real commands, on the days of the story. */
export async function playStories(
  deps: PlayDeps,
  seeded: SeededCounty,
  stories: readonly DemoSuggestion[],
  say: (done: number, all: number) => void,
): Promise<PlayFault[]> {
  const groups = pairsTogether(stories);
  const faults: PlayFault[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let group = groups[next++]; group; group = groups[next++]) {
      faults.push(...(await playGroup(deps, seeded, group)));
      done += group.length;
      say(done, stories.length);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return faults;
}

// Two that are handled together are played as one, so that the host is numbered when the other joins it.
function pairsTogether(stories: readonly DemoSuggestion[]): DemoSuggestion[][] {
  const seen = new Set<string>();
  return stories.flatMap((story) => {
    if (seen.has(story.key)) return [];
    const group = [story, ...stories.filter((other) => other.key !== story.key && story.mergedWith.includes(other.key))].toSorted(
      (a, b) => Number(isSecond(a)) - Number(isSecond(b)),
    );
    for (const member of group) seen.add(member.key);
    return [group];
  });
}

const isSecond = (story: DemoSuggestion): boolean => story.steps.some((step) => step.act === 'number' && step.data.mergedWith.length > 0);

type Played = { readonly story: DemoSuggestion; view: SuggestionView | null; isBroken: boolean };

async function playGroup(deps: PlayDeps, seeded: SeededCounty, group: readonly DemoSuggestion[]): Promise<PlayFault[]> {
  const played: Played[] = group.map((story) => ({ story, view: null, isBroken: false }));
  const steps = played
    .flatMap((one) => one.story.steps.map((step, index) => ({ one, step, index })))
    .toSorted((a, b) => a.step.on.localeCompare(b.step.on) || played.indexOf(a.one) - played.indexOf(b.one) || a.index - b.index);
  const faults: PlayFault[] = [];
  for (const [order, { one, step, index }] of steps.entries()) {
    if (one.isBroken) continue;
    try {
      await playStep(deps, { seeded, one, step, index, order, host: played[0]?.view ?? null });
    } catch (error) {
      one.isBroken = true;
      faults.push({
        key: one.story.key,
        step: `${step.on} ${step.act}`,
        reason: error instanceof Error ? `${error.message} ${JSON.stringify('params' in error ? error.params : '')}` : String(error),
      });
    }
  }
  return faults;
}

type Playable = {
  readonly seeded: SeededCounty;
  readonly one: Played;
  readonly step: DemoStep;
  readonly index: number;
  readonly order: number;
  readonly host: SuggestionView | null;
};

async function playStep(deps: PlayDeps, { seeded, one, step, index, order, host }: Playable): Promise<void> {
  const clock = () => instantOf(step.on, order);
  const act = { ...deps, clock };
  // What happens to its host also moves a merged suggestion.
  if (one.view?.mergedInto) one.view = await openSuggestion(deps.db, actorOf(seeded, `deputy:${one.story.lead}`), one.view.id);
  const playing: Playing = { seeded, story: one.story, step, index, view: one.view, host };
  for (const deed of stepsOf(playing)) {
    const caller = { actor: actorOf(seeded, deed.by), address: '127.0.0.1', device: 'demo' };
    if (deed.kind === 'create') {
      one.view = await createDraft(act, caller, { commandId: randomUUID() as CommandId, kind: deed.of, form: deed.form });
    } else {
      if (!one.view) throw new Error('nothing to act on');
      one.view = await performNamedAct(act, caller, {
        of: deed.of,
        action: deed.action,
        id: one.view.id,
        commandId: randomUUID() as CommandId,
        version: one.view.version,
        form: deed.form,
        ...(deed.targetId ? { targetId: deed.targetId } : {}),
      });
      if (deed.action === 'convert-to-suggestion' && one.view.convertedInto)
        one.view = await openSuggestion(deps.db, caller.actor, one.view.convertedInto);
    }
  }
}

export function actorOf(seeded: SeededCounty, by: string): Actor {
  const [kind = '', key = ''] = by.split(/:(.*)/s);
  const actor = (kind === 'deputy' ? seeded.deputies : seeded.officers).get(key);
  if (!actor) throw new Error(`nobody is called ${by}`);
  return actor;
}

const FORGOTTEN = `
  select s.id, (c.due_on + 14)::text as on from suggestions_suggestions s join suggestions_clocks c on c.suggestion_id = s.id and c.kind = 'rating' and c.state = 'running'
  where s.state = 'answered' and c.due_on < $1::date - 60 order by c.due_on`;

/** What was reminded of and never rated is closed by the office as 未评, two weeks after its day. */
export async function closeForgotten(deps: PlayDeps, seeded: SeededCounty, today: string): Promise<void> {
  const actor = actorOf(seeded, 'officer:deputies-office-clerk');
  const rows = await deps.db.read(seeded.congressId, (db) => db.query<{ id: string; on: string }>(FORGOTTEN, [today]));
  for (const [order, { id, on }] of rows.entries()) {
    const { version } = await openSuggestion(deps.db, actor, id);
    await performNamedAct(
      { ...deps, clock: () => instantOf(on, order) },
      { actor, address: '127.0.0.1', device: 'demo' },
      {
        of: 'suggestion',
        action: 'close-unrated',
        id,
        commandId: randomUUID() as CommandId,
        version,
        form: { note: '两次提醒后仍未评价，按未评办结，不计入满意。' },
      },
    );
  }
}

const UNPUBLISHED = `
  select id from suggestions_suggestions where publicity = 'undecided' and not is_confidential and state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination', 'answered') order by due_on limit 40`;

/** What is still being handled is public too, the overdue as openly as the rest. */
export async function publishOpenOnes(deps: PlayDeps, seeded: SeededCounty, on: string): Promise<void> {
  const actor = actorOf(seeded, 'officer:deputies-office-clerk');
  const rows = await deps.db.read(seeded.congressId, (db) => db.query<{ id: string }>(UNPUBLISHED));
  for (const [order, { id }] of rows.entries()) {
    const { version } = await openSuggestion(deps.db, actor, id);
    await performNamedAct(
      { ...deps, clock: () => instantOf(on, order) },
      { actor, address: '127.0.0.1', device: 'demo' },
      { of: 'suggestion', action: 'decide-publicity', id, commandId: randomUUID() as CommandId, version, form: { publicity: 'full' } },
    );
  }
}

const PAIRS = `
  select late.id as late, late.title as "lateTitle", host.id as host, host.title as "hostTitle" from suggestions_suggestions late join suggestions_suggestions host on host.field = late.field and host.kind = 'suggestion' and host.state in ('handling', 'assigned')
  where late.state in ('accepted', 'proposed') and late.kind = 'suggestion' and late.number is not null
  order by late.id, host.id desc`;
type Pair = { readonly late: string; readonly lateTitle: string; readonly host: string; readonly hostTitle: string };
const alike = ({ lateTitle, hostTitle }: Pair): number => titleLikeness(lateTitle, hostTitle);

/** One that came late joins another that is being handled, so that a merge under way can be seen. */
export async function mergeLatecomer(deps: PlayDeps, seeded: SeededCounty, on: string): Promise<void> {
  const actor = actorOf(seeded, 'officer:deputies-office-clerk');
  const pairs = await deps.db.read(seeded.congressId, (db) => db.query<Pair>(PAIRS));
  const [pair] = pairs.toSorted((one, other) => alike(other) - alike(one));
  if (!pair) return;
  const late = await openSuggestion(deps.db, actor, pair.late);
  await performNamedAct(
    { ...deps, clock: () => instantOf(on, 0) },
    { actor, address: '127.0.0.1', device: 'demo' },
    {
      of: 'suggestion',
      action: 'merge',
      id: late.id,
      commandId: randomUUID() as CommandId,
      version: late.version,
      form: { intoId: pair.host, reason: '与在办的一件同属一类事项，合并研究，分别答复。' },
    },
  );
}
