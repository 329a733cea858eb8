import type { CongressId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { CHAIR, committeeOf, officer, step, type Living } from './supervision-lane.ts';

type Question = { readonly id: string };

/** Who inspects a law: the leaders of the house with the committee, and a congress of a town beside them. */
export async function formGroup(living: Living, day: LocalDate): Promise<void> {
  const committee = committeeOf(living);
  const participants = [
    { name: officer(living, CHAIR).name, role: 'leader' },
    { name: officer(living, committee).name, role: 'deputy-leader' },
    { name: '澜北镇人大主席团', role: 'lower-congress' },
  ];
  await step(living, { who: committee, action: 'join', day, form: { participants, congresses: ['澜北镇人民代表大会'] } });
}

const questionsOf = ({ db, seeded, at }: Living): Promise<Question[]> =>
  db.read(seeded.congressId as CongressId, (tx) =>
    tx.query<Question>('select id from supervision_questions where matter_id = $1 order by id', [at.id]),
  );

/** What members and deputies want to know, each put to the unit that has to answer. */
export async function collectQuestions(living: Living, day: LocalDate): Promise<void> {
  const { topic, seeded } = living;
  const committee = committeeOf(living);
  const addresseeId = String(seeded.units.get(topic.unit) ?? '');
  const asked = [
    ...topic.asked.map(([opinion]) => ({
      text: `调研中反映“${opinion}”，原因是什么，什么时候解决？`,
      cameFrom: 'member',
      askedBy: '常委会组成人员',
    })),
    { text: '代表和群众反映最多的问题有哪些，改进效果由谁来评价？', cameFrom: 'deputy', askedBy: '市人大代表' },
  ];
  for (const question of asked) await step(living, { who: committee, action: 'add-question', day, form: { ...question, addresseeId } });
  for (const { id } of await questionsOf(living))
    await step(living, { who: committee, action: 'choose-question', day, question: id, form: { addresseeId } });
}

/** Asked and answered in the hall, the answer held to what was promised. */
export async function answerInHall(living: Living, day: LocalDate): Promise<void> {
  const committee = committeeOf(living);
  for (const { id } of await questionsOf(living)) {
    await step(living, { who: committee, action: 'record-asked', day, question: id, form: { by: '常委会组成人员' } });
    await step(living, {
      who: committee,
      action: 'answer-question',
      day,
      question: id,
      form: { text: '问题属实，已列出清单，明确责任人和完成时限，办理结果按期书面报告常委会。', by: '部门负责人' },
    });
  }
}
