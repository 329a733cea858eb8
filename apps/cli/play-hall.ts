import { randomInt, randomUUID } from 'node:crypto';
import type { ContestView } from '#modules/ballots/contract/views.ts';
import type { Contest, Mark } from '#modules/ballots/domain/contest.ts';
import type { Paper } from '#modules/ballots/domain/paper.ts';

/** Somebody who plays: his cookie is all that is needed to ask as he would. */
export type Player = { readonly login: string; readonly cookie: string };
export type Told = { readonly status: number; readonly body: unknown };
export type Asking = { readonly path: string; readonly body?: unknown };

/** Asks the running program over HTTP, as a page does. */
export const askAs =
  (address: string) =>
  async ({ cookie }: Player, { path, body }: Asking): Promise<Told> => {
    const answer = await fetch(`${address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      signal: AbortSignal.timeout(30_000),
      headers: { cookie, 'x-renda': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
export type Ask = ReturnType<typeof askAs>;

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** How a hall usually votes, in hundredths: most agree, a few do not, some do not press. */
const MOOD: readonly (readonly [Mark | 'nothing', number])[] = [
  ['for', 88],
  ['against', 5],
  ['abstain', 4],
  ['nothing', 3],
];
const GRADES: readonly (readonly [Mark | 'nothing', number])[] = [
  ['satisfied', 72],
  ['basically-satisfied', 20],
  ['dissatisfied', 5],
  ['nothing', 3],
];

function drawn<Choice>(choices: readonly (readonly [Choice, number])[]): Choice {
  let left = randomInt(100);
  for (const [choice, weight] of choices) {
    if (left < weight) return choice;
    left -= weight;
  }
  throw new Error('the weights are hundredths');
}

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, lot: randomInt(2 ** 32) }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ item }) => item);

/** Candidates are chosen the more often the earlier they were made up; nobody gets more marks than there are places. */
function chosenKeys({ options, method, seats }: Contest): ReadonlySet<string> {
  const ranked = options
    .map(({ key }, at) => ({ key, lot: randomInt(100) + at * (60 / options.length) }))
    .toSorted((a, b) => a.lot - b.lot);
  return new Set(ranked.slice(0, Math.min(method.most ?? seats, options.length)).map(({ key }) => key));
}

/** A paper as a made-up deputy marks it; null for who does not press at all. */
export function markedPaper(contest: Contest): Paper | null {
  const { options, method } = contest;
  if (method.form === 'pick' || contest.kind === 'election') {
    if (randomInt(100) < 2) return null;
    const chosen = chosenKeys(contest);
    const other: Mark | undefined = method.marks.includes('against') ? 'against' : undefined;
    return {
      marks: Object.fromEntries(
        options.flatMap(({ key }): [string, Mark][] => (chosen.has(key) ? [[key, 'for']] : other === undefined ? [] : [[key, other]])),
      ),
      writeIns: [],
    };
  }
  const marks = options.map(({ key }) => [key, drawn(method.marks.includes('satisfied') ? GRADES : MOOD)] as const);
  if (marks.some(([, mark]) => mark === 'nothing')) return null;
  return { marks: Object.fromEntries(marks.flatMap(([key, mark]) => (mark === 'nothing' ? [] : [[key, mark]]))), writeIns: [] };
}

/** Sends the same cast until it is answered: a receipt, or a refusal. */
async function castFor(
  ask: Ask,
  player: Player,
  { id, contest }: Pick<ContestView, 'id' | 'contest'>,
): Promise<'taken' | 'not pressed' | 'refused'> {
  const paper = markedPaper(contest);
  if (paper === null) return 'not pressed';
  const castId = randomUUID();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const told = await ask(player, { path: `/api/ballots/${id}/casts`, body: { castId, paper } }).catch(() => undefined);
    if (told?.status === 200) return 'taken';
    if (told && told.status < 500) return 'refused';
    await pause(500);
  }
  return 'refused';
}

export type Played = { readonly title: string; readonly taken: number; readonly notPressed: number; readonly refused: number };

/** Everybody votes, each at a moment of his own within the time given. */
export async function playContest(
  ask: Ask,
  players: readonly Player[],
  { view, overMs }: { readonly view: ContestView; readonly overMs: number },
): Promise<Played> {
  const told = await Promise.all(
    shuffled(players).map(async (player) => {
      await pause(Math.random() * overMs);
      return castFor(ask, player, view);
    }),
  );
  const count = (what: (typeof told)[number]): number => told.filter((one) => one === what).length;
  return { title: view.title, taken: count('taken'), notPressed: count('not pressed'), refused: count('refused') };
}

/** Contests that take papers now, as the first player sees them. */
export async function openContests(ask: Ask, player: Player): Promise<ContestView[]> {
  const { status, body } = await ask(player, { path: '/api/ballots/mine' });
  return status === 200 ? (body as { rows: ContestView[] }).rows : [];
}

/** Meetings that sit now, as the office sees them. */
export async function meetingsNow(ask: Ask, office: Player): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { status, body } = await ask(office, { path: '/api/meetings?state=under-way&limit=50' });
  return status === 200 ? (body as { rows: { id: string; title: string }[] }).rows : [];
}

type Screen = { readonly code: string };

/** Everybody signs in by the code on the hall's screen, which changes while they do. @returns how many are in */
export async function signEverybodyIn(
  ask: Ask,
  players: readonly Player[],
  { meetingId, office }: { readonly meetingId: string; readonly office: Player },
): Promise<number> {
  let present = 0;
  for (let at = 0; at < players.length; at += 40) {
    const { code } = (await ask(office, { path: `/api/meetings/${meetingId}/sign-in/code` })).body as Screen;
    const told = await Promise.all(
      players.slice(at, at + 40).map((player) => ask(player, { path: `/api/meetings/${meetingId}/sign-in`, body: { code } })),
    );
    present += told.filter(({ status }) => status === 200).length;
  }
  return present;
}
