import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Work } from './drive.ts';
import type { KeepAliveClient } from './keep-alive-client.ts';

/** What the pieces of work refer to. */
export type Material = { readonly units: readonly string[]; readonly ids: readonly string[] };

const STATES = ['handling', 'answered', 'archived', 'assigned', 'closed-with-promises', 'second-round'];
// One to three words, as people type them: frequent ones, rare ones, a place and a matter.
const SEARCHES = [
  '公交站台',
  '进村道路 拓宽',
  '渡口',
  '电动自行车 充电',
  '望澜路 信号灯',
  '养老',
  '老旧小区 加装电梯',
  '垃圾分类',
  '双塔镇 农桥',
  '学校 周边 交通',
  '停车',
  '河道 保洁',
  '夜班公交',
  '沙湾镇',
  '医保 报销',
  '物业',
];

const pick = <T>(list: readonly T[], turn: number): T => {
  const found = list[turn % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** Ids and units of the first county, spread over all its years. */
export async function readMaterial(ownerUrl: string, congressId: string): Promise<Material> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const units = await client.query<{ id: string }>(
      'select id from register_organisations where congress_id = $1 order by name limit 40',
      [congressId],
    );
    const ids = await client.query<{ id: string }>(
      `select id from suggestions_suggestions tablesample system (2) repeatable (7) where congress_id = $1 and state not in ('draft', 'co-signing') limit 4000`,
      [congressId],
    );
    return { units: units.rows.map(({ id }) => id), ids: ids.rows.map(({ id }) => id) };
  } finally {
    await client.end();
  }
}

export const listWork =
  ({ units }: Material): Work =>
  async (client, turn) =>
    (await client.ask({ method: 'GET', path: `/api/suggestions?unitId=${pick(units, turn * 7)}&state=${pick(STATES, turn)}&limit=25` }))
      .status === 200;

const ENCODED = SEARCHES.map(encodeURIComponent);
export const searchWork: Work = async (client, turn) =>
  (await client.ask({ method: 'GET', path: `/api/suggestions?search=${pick(ENCODED, turn)}&limit=25` })).status === 200;

export const openWork =
  ({ ids }: Material): Work =>
  async (client, turn) =>
    (await client.ask({ method: 'GET', path: `/api/suggestions/${pick(ids, turn * 31)}` })).status === 200;

const FORM = {
  title: '关于完善农贸市场周边停车管理的建议',
  field: 'traffic',
  situation: '市场周边早市时段停车无序，占用人行道，接送学生的车辆绕行困难。',
  analysis: '停车位少，市场开市与上学时间重合，管理由几家单位分头负责。',
  points: ['在空地增设临时停车位', '早市时段安排专人疏导'],
  wantsPublicity: true,
};

type Draft = { readonly id: string; readonly version: number };

async function writeDraft(client: KeepAliveClient): Promise<Draft | undefined> {
  const made = await client.ask({
    method: 'POST',
    path: '/api/suggestions',
    body: { commandId: randomUUID(), kind: 'suggestion', form: FORM },
  });
  return made.status === 200 ? (JSON.parse(made.body.toString()) as Draft) : undefined;
}

const fileDraft = async (client: KeepAliveClient, { id, version }: Draft): Promise<boolean> =>
  (await client.ask({ method: 'POST', path: `/api/suggestions/${id}/acts/file`, body: { commandId: randomUUID(), version, form: {} } }))
    .status === 200;

/** A deputy writes a draft and files it: two acts, two requests, counted as one. */
export const fileWork: Work = async (client) => {
  const draft = await writeDraft(client);
  return draft !== undefined && fileDraft(client, draft);
};

/** Work that uses up what was made ready before the clock starts. */
export type PreparedWork = { readonly work: Work; readonly prepare: Work; readonly ready: () => number };

/** The request that files, alone: each files another draft, written before. */
export function filePrepared(): PreparedWork {
  const drafts: Draft[] = [];
  return {
    prepare: async (client) => {
      const draft = await writeDraft(client);
      if (draft) drafts.push(draft);
      return draft !== undefined;
    },
    ready: () => drafts.length,
    work: async (client) => {
      const draft = drafts.pop();
      return draft !== undefined && fileDraft(client, draft);
    },
  };
}
