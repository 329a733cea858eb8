import { ensureDemo } from '#apps/server/ensure-demo.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { textOf, type Call, type Command } from '../command.ts';
import { openDemoPlayers, type DemoPlayers } from '../demo-players.ts';
import { askAs, meetingsNow, openContests, playContest, signEverybodyIn, type Ask } from '../play-hall.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

const LOOK_EVERY_MS = 1000;
const DEFAULT_SECONDS = 20;

async function fill({ settings, print, say }: Call): Promise<number> {
  const { accounts } = await withInstallation(settings, ({ storage, db }) =>
    ensureDemo({ db, ownerUrl: storage.databaseUrl, folder: storage.folder.path, say }),
  );
  if (accounts.length === 0)
    throw new StartUpError('this installation has a congress of its own; the demo was not added. DATA_DIR names another folder');
  for (const { login, password, title } of accounts) print(`${login.padEnd(16)} ${password.padEnd(16)} ${title}`);
  return 0;
}

function secondsOf(text: string | undefined): number {
  const seconds = Number(text ?? DEFAULT_SECONDS);
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 600) throw new StartUpError('--over takes seconds from 0 to 600');
  return seconds;
}

type Play = {
  readonly ask: Ask;
  readonly players: DemoPlayers;
  readonly overMs: number;
  readonly once: boolean;
  readonly stop: AbortSignal;
  readonly print: (line: string) => void;
};

/** Lets the hall sign in and vote for as long as the command runs; each contest and each meeting once. */
async function play({ ask, players: { deputies, office }, overMs, once, stop, print }: Play): Promise<void> {
  const [known, voted] = [new Set<string>(), new Set<string>()];
  const [first] = deputies;
  for (; first && !stop.aborted; await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS))) {
    for (const { id, title } of await meetingsNow(ask, office)) {
      if (known.has(id)) continue;
      known.add(id);
      print(`${title}: ${await signEverybodyIn(ask, deputies, { meetingId: id, office })} signed in`);
    }
    const waiting = (await openContests(ask, first)).filter(({ id }) => !voted.has(id));
    for (const view of waiting) {
      voted.add(view.id);
      print(`${view.title}: voting …`);
      const { taken, notPressed, refused } = await playContest(ask, deputies, { view, overMs });
      print(`${view.title}: ${taken} voted, ${notPressed} did not press${refused > 0 ? `, ${refused} were refused` : ''}`);
    }
    if (once && waiting.length > 0) return;
  }
}

async function playHall({ settings, values, print, now }: Call): Promise<number> {
  requireInstallation(settings);
  const address = textOf(values, 'url') ?? `http://127.0.0.1:${settings.port}`;
  const ask = askAs(address);
  const overMs = secondsOf(textOf(values, 'over')) * 1000;
  const me = textOf(values, 'me') ?? 'daibiao001';
  return withInstallation(settings, async ({ db }) => {
    const opened = await openDemoPlayers(db, now());
    if (!opened) throw new StartUpError('a hall is played on a demo installation only; this one has a congress of its own');
    const players = { ...opened, deputies: opened.deputies.filter(({ login }) => login !== me) };
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    try {
      await ask(players.office, { path: '/api/session' }).catch(() => {
        throw new StartUpError(`nothing answers at ${address}; start the program with npm start, or name it with --url`);
      });
      print(
        `${players.deputies.length} deputies sit in the hall; ${me} is yours. Open the meeting and a vote as changweiban; end with Ctrl-C.`,
      );
      await play({ ask, players, overMs, once: values['once'] === true, stop: stop.signal, print });
    } finally {
      await opened.leave();
    }
    return 0;
  });
}

export const demo: Command = {
  summary: 'fills an empty installation with the made-up county; demo hall plays its deputies',
  usage: '[hall [--me LOGIN] [--over SECONDS] [--url ADDRESS] [--once]]',
  help: [
    'An installation that has a congress already is left as it is.',
    '',
    'hall            the other deputies sign in to the meeting you open and vote in every vote you open, over HTTP like their tablets',
    '--me LOGIN      the deputy you play yourself; daibiao001 unless told',
    `--over SECONDS  within which time they press; ${DEFAULT_SECONDS} unless told`,
    '--url ADDRESS   where the program runs; this machine at PORT unless told',
    '--once          ends after the first vote',
  ],
  options: { me: { type: 'string' }, over: { type: 'string' }, url: { type: 'string' }, once: { type: 'boolean' } },
  takes: [0, 1],
  run: async (call) => {
    const [what] = call.positionals;
    if (what === undefined) return fill(call);
    if (what !== 'hall') throw new StartUpError(`demo: there is no ${what}; demo, or demo hall`);
    return playHall(call);
  },
};
