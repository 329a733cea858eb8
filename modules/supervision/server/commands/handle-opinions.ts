import { newId } from '#platform/server/ids/new-id.ts';
import { matterForms } from '../../contract/forms.ts';
import { datesMixed, pointsMissing, pointsOpen } from '../../domain/errors.ts';
import { dayAfter } from '../../domain/statutory-days.ts';
import { defineAct, type ActingOn } from '../acting.ts';
import { noticesToOwner, noticesToRole, UNIT_HANDS } from '../notices.ts';
import { changeRow, insertRow, pointsOf } from '../store.ts';
import { fromName, keepPaper } from './prepare-matter.ts';
import { namedUnits, writeMatter } from './write-matter.ts';

type OnMatter = ActingOn['matter'];
type NewPoint = {
  readonly origin: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly dueOn?: string | null | undefined;
  readonly lawArticle?: string | null | undefined;
};

/** Writes one point behind the last. @returns its id @throws AppError `platform.not_found` for a unit that is not there */
export async function addPointTo({ command, matter }: Pick<OnMatter, 'command' | 'matter'>, point: NewPoint): Promise<string> {
  const { tx, now } = command;
  const [unit] = await namedUnits(command, [point.addresseeId]);
  const [last] = await tx.query<{ n: number }>('select coalesce(max(number), 0)::int as n from supervision_points where matter_id = $1', [
    matter.id,
  ]);
  const id = newId(now);
  await insertRow(tx, 'supervision_points', {
    congress_id: matter.congress_id,
    id,
    matter_id: matter.id,
    origin: point.origin,
    number: (last?.n ?? 0) + 1,
    text: point.text,
    law_article: point.lawArticle ?? null,
    organisation_id: point.addresseeId,
    unit_name: unit?.name ?? '',
    state: 'noted',
    due_on: point.dueOn ?? null,
    created_at: now,
  });
  return id;
}

export const addPoint = defineAct({
  of: 'matter',
  action: 'add-point',
  form: matterForms['add-point'],
  apply: async (on, form) => ({ targetId: await addPointTo(on, form), data: { origin: form.origin } }),
});

export const draftOpinions = defineAct({
  of: 'matter',
  action: 'draft-opinions',
  form: matterForms['draft-opinions'],
  apply: async (on, { text, points }) => {
    // Opinions that were sent back are written anew; what an inspection found stays.
    await on.command.tx.query(
      `update supervision_points set state = 'dropped' where matter_id = $1 and origin = 'opinion' and state = 'noted'`,
      [on.matter.id],
    );
    for (const point of points) await addPointTo(on, { ...point, origin: 'opinion' });
    if (text !== '') await keepPaper(on, { kind: 'opinions', text, from: on.command.actor.name });
    return {
      data: { points: points.length },
      notices: await noticesToRole(on.command, { roles: ['chairs-council'] }, { kind: 'supervision.opinions-drafted', matter: on.matter }),
    };
  },
});

export const agreeOpinions = defineAct({
  of: 'matter',
  action: 'agree-opinions',
  form: matterForms['agree-opinions'],
  apply: (_on, { on: day }) => ({ data: { on: day } }),
});
export const sendOpinionsBack = defineAct({
  of: 'matter',
  action: 'send-opinions-back',
  form: matterForms['send-opinions-back'],
  apply: (_on, { reason }) => ({ data: { reason } }),
});

export const handOverOpinions = defineAct({
  of: 'matter',
  action: 'hand-over-opinions',
  form: matterForms['hand-over-opinions'],
  apply: async (on, { on: day }) => {
    const { command, matter, book, calendar, kind } = on;
    if (day > command.today) throw datesMixed('form.on');
    const points = (await pointsOf(command.tx, matter.id)).filter(({ state }) => state === 'noted');
    if (points.length === 0) throw pointsMissing();
    const due = dayAfter('handling-report', { book, calendar, from: day, kind });
    for (const point of points)
      await changeRow(command.tx, 'supervision_points', point.id, {
        state: 'handed-over',
        handed_over_on: day,
        due_on: point.due_on ?? due?.dueOn ?? null,
      });
    const unitIds = [...new Set(points.flatMap(({ organisation_id }) => organisation_id ?? []))];
    const addressees = await namedUnits(command, [
      ...new Set([...(matter.addressees as { id: string }[]).map(({ id }) => id), ...unitIds]),
    ]);
    return {
      set: { handed_over_on: day, addressees: JSON.stringify(addressees) },
      data: { on: day, points: points.length },
      notices: await noticesToRole(
        command,
        { roles: UNIT_HANDS, unitIds },
        { kind: 'supervision.opinions-handed-over', matter, params: { due: due?.dueOn ?? '' } },
      ),
    };
  },
});

export const reportHandling = defineAct({
  of: 'matter',
  action: 'report-handling',
  form: matterForms['report-handling'],
  apply: async (on, { text, fileId }) => {
    await keepPaper(on, { kind: 'handling-report', text, fileId, from: fromName(on) });
    return {
      set: { reported_on: on.command.today },
      data: { from: fromName(on) },
      notices: await noticesToOwner(on.command, on.matter, { kind: 'supervision.handling-reported' }),
    };
  },
});

export const orderFurtherWork = defineAct({
  of: 'matter',
  action: 'order-further-work',
  form: matterForms['order-further-work'],
  apply: async ({ command, matter }, { reason }) => ({
    set: { handed_over_on: command.today },
    data: { reason },
    notices: await noticesToRole(
      command,
      { roles: UNIT_HANDS, unitIds: (matter.addressees as { id: string }[]).map(({ id }) => id) },
      { kind: 'supervision.further-work', matter },
    ),
  }),
});

const UNSETTLED = ['handed-over', 'answered', 'rectifying'];

export const closeMatter = defineAct({
  of: 'matter',
  action: 'close-matter',
  form: matterForms['close-matter'],
  apply: async ({ command, matter }, { outcome }) => {
    const open = (await pointsOf(command.tx, matter.id)).filter(({ state }) => UNSETTLED.includes(state)).length;
    if (open > 0) throw pointsOpen(open);
    return { set: { closed_on: command.today, outcome }, data: { outcome } };
  },
});

export const publishMatter = defineAct({
  of: 'matter',
  action: 'publish-matter',
  form: matterForms['publish-matter'],
  apply: ({ command }) => ({ set: { published_on: command.today } }),
});
export const archiveMatter = defineAct({ of: 'matter', action: 'archive-matter', form: matterForms['archive-matter'], apply: () => ({}) });
export const cancelMatter = defineAct({
  of: 'matter',
  action: 'cancel-matter',
  form: matterForms['cancel-matter'],
  apply: (_on, { reason }) => ({ set: { state_reason: reason }, data: { reason } }),
});

/** 跟踪监督: a matter of its own that says which one it follows (SUP-14). */
export const followUp = defineAct({
  of: 'matter',
  action: 'follow-up',
  form: matterForms['follow-up'],
  apply: async ({ command, matter }, { year, kind, subject }) => {
    if (year < matter.year) throw datesMixed('form.year');
    const id = await writeMatter(
      command,
      {
        kind,
        subject,
        sentence: '',
        ownerName: matter.owner_name,
        ownerBodyId: matter.owner_body_id,
        laws: [...(matter.laws as string[])],
        addresseeIds: (matter.addressees as { id: string }[]).map(({ id: unitId }) => unitId),
      },
      { planId: null, year, followsId: matter.id },
    );
    return { targetId: id, data: { year, kind } };
  },
});
