import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { meetingIsHeld, type Players } from './meeting-is-held.ts';
import { openBrowser } from './open-browser.ts';
import { packetWithoutSignal } from './packet-without-signal.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';

const OFFICE = 'changweiban';

let app: RunningApp;
let browser: Browser;
let players: Players;
beforeAll(async () => {
  [app, browser] = await Promise.all([startRunningApp(), openBrowser()]);
  players = await choosePlayers();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

type Member = { readonly login: string; readonly personId: string; readonly congressId: CongressId };

/** The office that prepares meetings, and two members of the standing committee who are nothing more. */
async function choosePlayers(): Promise<Players> {
  const accounts = await app.db.system((tx) =>
    tx.query<Member>(
      'select a.login, m.person_id as "personId", m.congress_id as "congressId" from platform_accounts a join platform_account_members m on m.account_id = a.id order by a.login',
    ),
  );
  const office = accounts.find(({ login }) => login === OFFICE);
  if (!office) throw new Error('nobody is there');
  const { congressId } = office;
  const seats = await app.db.read(congressId, (db) =>
    db.query<{ person_id: string }>(
      `select p.person_id from register_posts p join register_bodies b on b.id = p.body_id where b.kind = 'standing-committee' group by p.person_id having count(*) = 1`,
    ),
  );
  const [first, second] = accounts
    .filter((account) => account.login.startsWith('daibiao') && seats.some(({ person_id }) => person_id === account.personId))
    .map(({ login }) => login);
  if (first === undefined || second === undefined) throw new Error('the standing committee is empty');
  return { office: OFFICE, members: [first, second] };
}

test(
  'a meeting of the standing committee: plan, agenda, notice, leave, sign-in, quorum on the screen, a speech, minutes',
  { timeout: 180_000 },
  () => meetingIsHeld({ browser, address: app.address, players }),
);

test('a member reads the packet and writes a note without a signal, and is told what changed when it is back', { timeout: 90_000 }, () =>
  packetWithoutSignal(browser, app.address, players),
);
