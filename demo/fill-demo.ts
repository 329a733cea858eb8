import { playAfterHandling } from './play-after-handling.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openDatabase, type Database } from '#platform/server/db/database.ts';
import type { FieldCipher } from '#platform/server/fields/field-cipher.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { foundOfficers } from '#platform/server/identity/found-officers.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import { LANXI, TONGPU, type DemoCounty } from './county.ts';
import { DEMO_PASSWORD, demoLogins } from './demo-accounts.ts';
import { ACCOUNTS_SETTING } from './shown-accounts.ts';
import { enterFigures } from './enter-figures.ts';
import { countyOfficers, withElectedLeader } from './officers.ts';
import { lanxiPeople, sitsInCounty, tongpuPeople, type DemoPerson } from './people.ts';
import { deputyPosts, type DemoPost } from './posts.ts';
import { playDecisions } from './play-decisions.ts';
import { playReports } from './play-reports.ts';
import { playSupervision } from './play-supervision.ts';
import { playMeetings, type MeetingSpan } from './play-meetings.ts';
import { closeForgotten, mergeLatecomer, playStories, publishOpenOnes, type PlayFault } from './play-story.ts';
import { createRandom } from './random.ts';
import { openCounties, seedCounty, seedDirectory, type SeededCounty } from './seed-register.ts';
import { lanxiStory, STORY_ENDS, tongpuStory } from './story.ts';

export const DEMO_SEED = 17;

export type FillOptions = {
  readonly ownerUrl: string;
  /** Seals telephone numbers, as the installation will open them. */ readonly fields: FieldCipher;
  readonly say: (line: string) => void;
  readonly most?: number;
  /** Where papers of meetings lie; a folder of its own where none is given. */ readonly fileFolder?: string;
  /** The installation's folder, for the keys of votes; without one nothing is voted. */ readonly keyFolder?: string;
  /** All meetings, those of today alone, or none. */ readonly meetings?: MeetingSpan | 'none';
};

/**
 * Fills an empty installation with the two made-up counties: the register as data, every suggestion
 * through the real commands, with a fixed seed.
 * @returns steps that the real commands refused; none are expected
 */
export async function fillDemo({
  ownerUrl,
  fields,
  say,
  most = Number.MAX_SAFE_INTEGER,
  fileFolder,
  keyFolder,
  meetings = most === 0 ? 'none' : most === Number.MAX_SAFE_INTEGER ? 'all' : 'today',
}: FillOptions): Promise<PlayFault[]> {
  // A crash now means starting over, so the disk need not be waited for at each of ten thousand acts.
  const db = openDatabase({ url: withoutWaiting(ownerUrl), connections: 6, fields });
  try {
    say('demo: writing the register of two made-up counties');
    const directory = await seedDirectory(db, [LANXI, TONGPU]);
    const counties = [
      { county: LANXI, people: lanxiPeople(DEMO_SEED), stories: lanxiStory(DEMO_SEED) },
      { county: TONGPU, people: tongpuPeople(DEMO_SEED), stories: tongpuStory(DEMO_SEED) },
    ];
    const faults: PlayFault[] = [];
    for (const { county, people, stories } of counties) {
      const posts = deputyPosts(DEMO_SEED, county, people);
      const officers = withElectedLeader(countyOfficers(DEMO_SEED, county), posts, people);
      const seeded = await seedCounty(db, { county, people, officers, posts, directory });
      await openAccounts(db, { county, people, seeded, posts });
      const law = makeLawSource(levelOfCongress);
      faults.push(...(await playStories({ db, law }, seeded, stories.slice(0, most), progress(county, say))));
      await closeForgotten({ db, law }, seeded, STORY_ENDS);
      await publishOpenOnes({ db, law }, seeded, STORY_ENDS);
      if (county.key !== LANXI.key) continue;
      await mergeLatecomer({ db, law }, seeded, STORY_ENDS);
      await playAfterHandling({ db, law }, seeded, { place: county.name, today: STORY_ENDS });
      await enterFigures({ db, seeded });
      if (meetings === 'none') continue;
      if (meetings === 'all') {
        say('demo: four years of supervision');
        await playSupervision({ db, law, seeded }, localDate(STORY_ENDS));
      }
      say('demo: holding the meetings of the county');
      const folder = fileFolder ?? mkdtempSync(join(tmpdir(), 'renda-demo-'));
      await playMeetings(
        { db, law, seeded, posts, random: createRandom(DEMO_SEED, 'meetings'), fileFolder: folder, keyFolder, place: county.name },
        { until: localDate(STORY_ENDS), now: new Date(), span: meetings },
      );
      if (meetings !== 'all') continue;
      await playDecisions({ db, seeded, fileFolder: folder }, localDate(STORY_ENDS));
      await playReports({ db, seeded });
    }
    await readOldNotices(
      db,
      counties.map(({ county }) => directory.get(county.name) as CongressId),
    );
    await rememberAccounts(db, (directory.get(LANXI.name) ?? '') as CongressId);
    await openCounties(db);
    return faults;
  } finally {
    await db.close();
  }
}

function withoutWaiting(url: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('options', '-c synchronous_commit=off');
  return parsed.toString();
}

// People have read what they were told up to a fortnight before the story ends.
async function readOldNotices(db: Database, congresses: readonly CongressId[]): Promise<void> {
  for (const congressId of congresses) {
    await db.write(congressId, (tx) =>
      tx.query(`update platform_notices set read_at = at + interval '1 day' where at < $1::date - 14`, [STORY_ENDS]),
    );
  }
}

function progress(county: DemoCounty, say: (line: string) => void): (done: number, all: number) => void {
  let told = Date.now();
  return (done, all) => {
    if (Date.now() - told < 4000 && done < all) return;
    told = Date.now();
    say(`demo: ${county.name} ${done} of ${all} suggestions lived through`);
  };
}

type Opening = {
  readonly county: DemoCounty;
  readonly people: readonly DemoPerson[];
  readonly seeded: SeededCounty;
  readonly posts: readonly DemoPost[];
};

/** Accounts for the people the demo shows, and the three officers in their posts. */
async function openAccounts(db: Database, { county, people, seeded, posts }: Opening): Promise<void> {
  const { congressId } = seeded;
  const hash = await hashPassword(DEMO_PASSWORD);
  const now = new Date();
  const logins = demoLogins(county, { deputies: people.filter(sitsInCounty), posts });
  const ids = new Map<string, AccountId>();
  await db.system(async (tx) => {
    const made = await addAccounts(
      tx,
      logins.map(({ login, key }) => ({
        login,
        congressId,
        personId: personOf(seeded, key),
        passwordHash: hash,
        mustChangePassword: false,
      })),
      now,
    );
    for (const [index, { key }] of logins.entries()) ids.set(key, made[index] as AccountId);
  });
  const officer = (key: string, title: string) => ({ accountId: ids.get(key) as AccountId, personId: personOf(seeded, key), title });
  await db.write(congressId as CongressId, async (tx) => {
    await writeIdentitySettings(tx, congressId, { secondFactor: 'off', meetingTablets: false });
    await foundOfficers(tx, congressId, {
      now,
      officers: {
        'system-admin': officer('system-administrator', '系统管理员'),
        'security-admin': officer('security-administrator', '安全管理员'),
        'audit-admin': officer('audit-administrator', '审计管理员'),
      },
    });
  });
}

function personOf(seeded: SeededCounty, key: string): PersonId {
  const id = seeded.people.get(key);
  if (!id) throw new Error(`nobody is called ${key}`);
  return id;
}

/** Deputies to whom something happens just now: one is asked to rate, one to sign, one to revise, one holds promises. */
function deputiesWithWork(): Set<string> {
  const stories = lanxiStory(DEMO_SEED).filter(({ year }) => year === 2026);
  // The newest: an answer of the spring was closed as unrated long ago.
  const leadOf = (state: string) => stories.findLast((story) => story.state === state)?.lead ?? '';
  const invited =
    stories.find((story) => story.state === 'co-signing' && !story.steps.some(({ act }) => act === 'confirm-co-signature'))?.coSigners[0] ??
    '';
  return new Set([leadOf('replied'), invited, leadOf('returned-to-deputy'), leadOf('closed-with-promise')]);
}

/** The accounts to show beside a running demo: kept, because telling the story anew at each start takes a second. */
async function rememberAccounts(db: Database, congressId: CongressId): Promise<void> {
  const lanxi = lanxiPeople(DEMO_SEED);
  const posts = deputyPosts(DEMO_SEED, LANXI, lanxi);
  // The chair, and one who is only a member.
  const committee = ['常委会主任', '常委会委员'].flatMap((title) => posts.find((post) => post.title === title)?.person ?? []);
  const accounts: DemoAccount[] = [
    ...demoLogins(LANXI, { deputies: lanxi.filter(sitsInCounty), posts, shown: new Set([...deputiesWithWork(), ...committee]) }),
    ...demoLogins(TONGPU, { deputies: tongpuPeople(DEMO_SEED).filter(sitsInCounty), posts: [] }),
  ]
    .filter(({ isShown }) => isShown)
    .map(({ login, title }) => ({ login, password: DEMO_PASSWORD, title }));
  await db.write(congressId, (tx) =>
    tx.query('insert into platform_settings (congress_id, key, value) values ($1, $2, $3)', [
      congressId,
      ACCOUNTS_SETTING,
      JSON.stringify(accounts),
    ]),
  );
}
