import { join } from 'node:path';
import { holdContest, openHeldContests, resultsOfMeeting, type BallotsDeps, type HeldContest } from '#modules/ballots/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { Database } from '#platform/server/db/database.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { DemoTopic } from './meeting-topics.ts';
import { createRandom } from './random.ts';
import { GIVEN_FIRST, GIVEN_MALE, SURNAMES } from './surnames.ts';

type Parts = {
  readonly db: Database;
  readonly law: LawSource;
  readonly clock: () => Date;
  readonly office: Actor;
  readonly keyFolder: string;
};
type Item = { readonly id: string; readonly topic: DemoTopic };
export type DemoVotes = {
  readonly onItem: (meetingId: string, item: Item) => Promise<void>;
  /** @returns whom the session elected, and which projects it chose, by what was counted */ readonly inSession: (
    meetingId: string,
  ) => Promise<{ readonly elected: readonly string[]; readonly projects: readonly string[] }>;
};

const POSTS = [
  '市人民法院审判员',
  '市人民法院副庭长',
  '市人民检察院检察员',
  '市统计局局长',
  '市科学技术局局长',
  '市人大常委会社会建设工作委员会副主任',
];
const PROJECTS = [
  '新建口袋公园十处',
  '改造老旧小区二十个',
  '新增普惠托位六百个',
  '建设社区助餐点十五个',
  '改造农村危桥十二座',
  '新增停车泊位三千个',
  '更新公交候车亭八十个',
  '改造镇村供水管网',
  '新建全民健身场地三十处',
  '增设电动自行车充电口八千个',
  '适老化改造家庭五百户',
  '建设镇级便民服务窗口',
];
/** 23 people over the first year's four meetings with appointments, as the county reported it; fewer afterwards. */
const APPOINTED = [6, 6, 6, 5, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3];

/** Votes of the made-up county, through the same commands and the same box as in the hall. */
export function openDemoVotes({ keyFolder, office: actor, ...parts }: Parts): DemoVotes {
  const deps: BallotsDeps = {
    ...parts,
    logKey: openLogKey(join(keyFolder, 'keys'), 'ballots'),
    boxFolder: join(keyFolder, 'ballot-boxes'),
    onTrouble: (error) => {
      throw error;
    },
  };
  const sequencer = openHeldContests(deps);
  const office = { actor, address: '127.0.0.1', device: 'demo' };
  const random = createRandom(17, 'votes');
  const hold = async (contest: HeldContest): Promise<void> => void (await holdContest(deps, { office, sequencer }, contest));
  let appointed = 0;
  const newName = (): string => random.pick(SURNAMES) + random.pick(GIVEN_FIRST) + random.pick(GIVEN_MALE);
  const mostly = (place: number): 'for' | 'against' | 'abstain' => (place % 17 === 5 ? 'against' : place % 23 === 7 ? 'abstain' : 'for');
  return {
    onItem: async (meetingId, { id: itemId, topic }) => {
      if (topic.verb === 'appoint') {
        const options = Array.from({ length: APPOINTED[appointed] ?? 3 }, (_, at) => ({
          key: `p${at + 1}`,
          label: newName(),
          post: POSTS[at % POSTS.length] ?? '',
        }));
        appointed += 1;
        await hold({
          meetingId,
          itemId,
          definition: {
            kind: 'appointment',
            title: topic.title,
            body: 'standing-committee',
            options,
            seats: options.length,
            occasion: 'regular',
          },
          paperAt: (place) => ({ marks: Object.fromEntries(options.map(({ key }, at) => [key, mostly(place + at)])), writeIns: [] }),
        });
      } else if (/决[议定]$/u.test(topic.title)) {
        await hold({
          meetingId,
          itemId,
          definition: {
            kind: 'motion',
            title: topic.title,
            body: 'standing-committee',
            options: [{ key: 'motion', label: topic.title }],
            seats: 1,
            occasion: 'regular',
          },
          paperAt: (place) => (place % 31 === 30 ? null : { marks: { motion: mostly(place) }, writeIns: [] }),
        });
      }
    },
    inSession: async (meetingId) => {
      const candidates = Array.from({ length: 6 }, (_, at) => ({ key: `c${at + 1}`, label: newName() }));
      await hold({
        meetingId,
        definition: {
          kind: 'election',
          title: '补选市人大常委会委员',
          body: 'congress',
          options: candidates,
          seats: 5,
          postGroup: 'committee-members',
          occasion: 'by-election',
        },
        paperAt: (place) => ({
          marks: Object.fromEntries(
            candidates.map(({ key }, at) => [
              key,
              at === 5 ? (place % 5 === 0 ? 'for' : 'against') : place % 5 === 0 && at === place % 4 ? 'against' : mostly(place + at),
            ]),
          ),
          writeIns: [],
        }),
      });
      const projects = PROJECTS.map((label, at) => ({ key: `n${at + 1}`, label }));
      await hold({
        meetingId,
        definition: { kind: 'choice', title: '票决年度民生实事项目', body: 'congress', options: projects, seats: 10, occasion: 'regular' },
        paperAt: (place) => ({
          marks: Object.fromEntries(
            projects
              .filter((_, at) => at !== 10 - (place % 3 === 0 ? place % 9 : 0) && at !== 11 - (place % 4 === 0 ? place % 7 : 0))
              .slice(0, 10)
              .map(({ key }) => [key, 'for' as const]),
          ),
          writeIns: [],
        }),
      });
      const said = (await parts.db.read(actor.congressId, (tx) => resultsOfMeeting(tx, meetingId))).map(({ sentence }) => sentence).join();
      const won = ({ label }: { readonly label: string }): boolean => said.includes(`${label}（`);
      return { elected: candidates.filter(won).map(({ label }) => label), projects: projects.filter(won).map(({ label }) => label) };
    },
  };
}
