import { newId } from '#platform/server/ids/new-id.ts';
import { matterForms } from '../../contract/forms.ts';
import { datesMixed, interested, judgedAlready, mostSatisfied, votesWrong } from '../../domain/errors.ts';
import { defineAct, type ActingOn } from '../acting.ts';
import { noticesToRole, noticeTo, UNIT_HANDS } from '../notices.ts';
import { insertRow, listIn, type Signer } from '../store.ts';
import { keepPaper } from './prepare-matter.ts';
import { namedUnits } from './write-matter.ts';

type OnMatter = ActingOn['matter'];
const signersOf = ({ matter }: OnMatter): readonly Signer[] => listIn<Signer>(matter.signers);
const toSigners = (on: OnMatter, kind: string) => signersOf(on).map(({ personId }) => noticeTo(personId, kind, on.matter));

export const acceptMatter = defineAct({
  of: 'matter',
  action: 'accept-matter',
  form: matterForms['accept-matter'],
  apply: async (on, { way, body, addresseeIds }) => {
    const units = await namedUnits(on.command, addresseeIds);
    const notices =
      addresseeIds.length === 0
        ? []
        : await noticesToRole(
            on.command,
            { roles: UNIT_HANDS, unitIds: addresseeIds },
            { kind: 'supervision.answer-asked', matter: on.matter },
          );
    return {
      set: { begun_on: on.command.today, addressees: JSON.stringify(units) },
      data: { way, body },
      notices: [...notices, ...toSigners(on, 'supervision.matter-accepted')],
    };
  },
});
export const refuseMatter = defineAct({
  of: 'matter',
  action: 'refuse-matter',
  form: matterForms['refuse-matter'],
  apply: (on, { reason }) => ({
    set: { state_reason: reason, closed_on: on.command.today },
    data: { reason },
    notices: toSigners(on, 'supervision.matter-refused'),
  }),
});
export const withdrawMatter = defineAct({
  of: 'matter',
  action: 'withdraw-matter',
  form: matterForms['withdraw-matter'],
  apply: ({ command }, { reason }) => ({ set: { closed_on: command.today, ...(reason === '' ? {} : { state_reason: reason }) }, data: {} }),
});

export const answerInterpellation = defineAct({
  of: 'matter',
  action: 'answer-interpellation',
  form: matterForms['answer-interpellation'],
  apply: async (on, { on: day, text, answeredBy }) => {
    if (day > on.command.today) throw datesMixed('form.on');
    const [rounds] = await on.command.tx.query<{ n: number }>(
      `select count(*)::int as n from supervision_papers where matter_id = $1 and kind = 'answer'`,
      [on.matter.id],
    );
    await keepPaper(on, { kind: 'answer', text, from: answeredBy, on: day, round: (rounds?.n ?? 0) + 1 });
    // A new answer is judged anew.
    const signers = signersOf(on).map(({ personId, name }) => ({ personId, name }));
    return {
      set: { held_on: on.matter.held_on ?? day, signers: JSON.stringify(signers) },
      data: { on: day, answeredBy },
      notices: toSigners(on, 'supervision.interpellation-answered'),
    };
  },
});

export const judgeAnswer = defineAct({
  of: 'matter',
  action: 'judge-answer',
  form: matterForms['judge-answer'],
  apply: (on, { isSatisfied }) => {
    const { actor } = on.command;
    if (signersOf(on).some(({ personId, judged }) => personId === actor.personId && judged !== undefined)) throw judgedAlready();
    // The law asks how many are dissatisfied; the timeline does not tell who.
    return {
      set: {
        signers: JSON.stringify(
          signersOf(on).map((signer) => (signer.personId === actor.personId ? { ...signer, judged: isSatisfied } : signer)),
        ),
      },
      data: {},
    };
  },
});

export const orderSecondAnswer = defineAct({
  of: 'matter',
  action: 'order-second-answer',
  form: matterForms['order-second-answer'],
  apply: async (on, { reason }) => {
    const signers = signersOf(on);
    const dissatisfied = signers.filter(({ judged }) => judged === false).length;
    if (dissatisfied * 2 <= signers.length) throw mostSatisfied(dissatisfied, signers.length);
    const unitIds = listIn<{ id: string }>(on.matter.addressees).map(({ id }) => id);
    return {
      data: { reason, dissatisfied, signers: signers.length },
      notices: await noticesToRole(on.command, { roles: UNIT_HANDS, unitIds }, { kind: 'supervision.second-answer', matter: on.matter }),
    };
  },
});

export const setUpInvestigation = defineAct({
  of: 'matter',
  action: 'set-up-investigation',
  form: matterForms['set-up-investigation'],
  apply: async ({ command, matter }, { members }) => {
    const biased = members.find(({ hasInterest }) => hasInterest);
    if (biased) throw interested(biased.name);
    await command.tx.query('delete from supervision_participants where matter_id = $1', [matter.id]);
    for (const person of members)
      await insertRow(command.tx, 'supervision_participants', {
        congress_id: matter.congress_id,
        id: newId(command.now),
        matter_id: matter.id,
        person_id: person.personId ?? null,
        name: person.name,
        role: person.role,
      });
    return { data: { members: members.length } };
  },
});

export const reportInvestigation = defineAct({
  of: 'matter',
  action: 'report-investigation',
  form: matterForms['report-investigation'],
  apply: async (on, { on: day, text, fileId }) => {
    if (day > on.command.today) throw datesMixed('form.on');
    await keepPaper(on, { kind: 'investigation-report', text, fileId, from: on.command.actor.name, on: day });
    return { set: { held_on: day }, data: { on: day } };
  },
});

export const recordDefence = defineAct({
  of: 'matter',
  action: 'record-defence',
  form: matterForms['record-defence'],
  apply: async (on, { text, fromName }) => {
    await keepPaper(on, { kind: 'defence', text, from: fromName });
    return { data: { from: fromName } };
  },
});

export const recordDismissalVote = defineAct({
  of: 'matter',
  action: 'record-dismissal-vote',
  form: matterForms['record-dismissal-vote'],
  apply: ({ command }, { on: day, members, votesFor, votesAgainst }) => {
    if (day > command.today) throw datesMixed('form.on');
    if (votesFor + votesAgainst > members) throw votesWrong();
    // 监督法 62: by secret ballot, with more than half of all members.
    const isPassed = votesFor * 2 > members;
    return { set: { held_on: day }, data: { on: day, members, votesFor, votesAgainst, isPassed } };
  },
});
