import { addMonths, localDate } from '#platform/domain/local-date.ts';
import type { ActOf, SuggestionView, TextFormInput } from '#modules/suggestions/server/module.ts';
import { emptyPhrase } from '#modules/suggestions/server/module.ts';
import type { DemoStep, DemoSuggestion, ReplyClass, StepData } from './demo-suggestion.ts';
import type { SeededCounty } from './seed-register.ts';

export type Playing = {
  readonly seeded: SeededCounty;
  readonly story: DemoSuggestion;
  readonly step: DemoStep;
  readonly index: number;
  readonly view: SuggestionView | null;
  readonly host: SuggestionView | null;
};

/** One real act. `by` is a key of the story: `deputy:…` or `officer:…`. */
export type Deed = { readonly by: string } & (
  | { readonly kind: 'create'; readonly of: 'suggestion' | 'motion'; readonly form: TextFormInput }
  | {
      readonly kind: 'act';
      readonly of: ActOf;
      readonly action: string;
      readonly form: Readonly<Record<string, unknown>>;
      readonly targetId?: string;
    }
);

const own = (view: SuggestionView | null): 'suggestion' | 'motion' => view?.kind ?? 'suggestion';
const act = (by: string, of: ActOf, action: string, form: Readonly<Record<string, unknown>> = {}, targetId?: string): Deed => ({
  kind: 'act',
  by,
  of,
  action,
  form,
  ...(targetId === undefined ? {} : { targetId }),
});

const CLASSES: Readonly<Record<ReplyClass, string>> = {
  solved: 'solved',
  'in-progress': 'in-progress',
  'not-now': 'not-now',
  'for-reference': 'reference',
  'reported-upward': 'reported-upward',
};
const RATINGS = { satisfied: 'satisfied', 'basically-satisfied': 'basically', dissatisfied: 'dissatisfied' } as const;
const WAYS = { visit: 'visit', meeting: 'meeting', phone: 'phone', 'field-study': 'joint-research' } as const;
const FINDINGS = { 'carried-out': 'carried-out', partly: 'partly', 'not-carried-out': 'not', relapsed: 'relapsed' } as const;

const unitKeyOf = (by: string): string => by.replace(/^officer:/, '').split('/')[0] ?? '';
const post = (by: string, name: 'clerk' | 'checker' | 'head'): string => `officer:${unitKeyOf(by)}/${name}`;

/** The latest task of a unit in the present round. */
function taskId({ view, seeded }: Playing, unitKey: string): string {
  const organisation = seeded.units.get(unitKey);
  const task = view?.tasks.findLast((row) => row.organisationId === organisation && row.state !== 'returned' && row.state !== 'ended');
  if (!task) throw new Error(`no task of ${unitKey}`);
  return task.id;
}

const unitId = ({ seeded }: Playing, key: string): string => {
  const id = seeded.units.get(key);
  if (!id) throw new Error(`no unit ${key}`);
  return id;
};

const choices = (
  on: Playing,
  { lead, co, parallel }: { readonly lead: string; readonly co: readonly string[]; readonly parallel: readonly string[] },
) =>
  parallel.length > 0
    ? [...new Set([lead, ...parallel])].map((key) => ({ organisationId: unitId(on, key), role: 'parallel' }))
    : [
        { organisationId: unitId(on, lead), role: 'lead' },
        ...co.filter((key) => key !== lead).map((key) => ({ organisationId: unitId(on, key), role: 'co' })),
      ];

const isMerged = (on: Playing): boolean => on.view?.mergedInto !== null && on.view?.mergedInto !== undefined;
// What a merged suggestion's own story tells of handling happens in its host's; its deputies still rate for themselves.
const HOST_DOES = new Set<string>([
  'propose-units',
  'hand-over',
  'sign-for',
  'log-contact',
  'confirm-contact',
  'send-co-opinion',
  'send-back-co-opinion',
  'draft-reply',
  'check-reply',
  'sign-reply',
  'government-check',
  'send-reply',
  'add-promise',
  'report-promise',
  'confirm-promise',
  'change-class',
  'request-return',
  'agree-return',
  'reassign',
  'request-extension',
  'grant-extension',
]);

/** The real acts that one step of the story comes to. */
export function stepsOf(on: Playing): Deed[] {
  if (isMerged(on) && HOST_DOES.has(on.step.act)) return [];
  return [...early(on), ...middle(on), ...late(on)];
}

function early(on: Playing): Deed[] {
  const { story, step, view } = on;
  switch (step.act) {
    case 'save-draft':
      if (view) return [];
      return [
        {
          kind: 'create',
          by: step.by,
          of: story.origin,
          form: {
            // 关于……的议案; turned into a suggestion it bears the other name.
            title: story.origin === 'motion' ? story.title.replace(/建议$/u, '议案') : story.title,
            field: story.field,
            situation: story.situation,
            analysis: story.analysis,
            points: [...story.asks],
            isConfidential: story.confidential,
            wantsPublicity: !story.confidential,
          },
        },
      ];
    case 'invite-co-signers':
      return [act(step.by, own(view), 'invite-co-signers', { personIds: step.data.people.map((key) => on.seeded.people.get(key)) })];
    case 'confirm-co-signature':
      return [act(step.by, own(view), 'answer-invitation', { answer: 'confirmed', textVersion: view?.textVersion ?? 1 })];
    case 'file':
      return [act(step.by, own(view), 'file')];
    case 'review-accept':
      return own(view) === 'motion' ? [act(step.by, 'motion', 'accept')] : [act(step.by, 'suggestion', 'begin-review')];
    case 'convert-motion':
      return [act(step.by, 'motion', 'convert-to-suggestion', { ...step.data })];
    case 'return-for-revision':
      return [act(step.by, 'suggestion', 'return-for-revision', { ...step.data })];
    case 'forward-as-letter':
      return [act(step.by, 'suggestion', 'forward-as-letter', { to: '市信访局', reason: step.data.reason })];
    case 'refuse':
      return [act(step.by, 'suggestion', 'refuse', { ground: 'private-interest', reason: step.data.reason })];
    case 'number':
      return [
        act(step.by, 'suggestion', 'accept', { ...(story.county === 'lanxi' ? { number: step.data.serial } : {}), field: story.field }),
      ];
    case 'propose-units':
      return joinsHost(on)
        ? [act(step.by, 'suggestion', 'merge', { intoId: on.host?.id, reason: '反映的是同一件事，并案办理，分别答复。' })]
        : [act(step.by, 'suggestion', 'propose-units', { units: choices(on, step.data), note: step.data.reason })];
    case 'hand-over':
      return handOver(on, step.by, step.data);
    case 'withdraw':
      return [act(step.by, own(view), 'withdraw', { ...step.data })];
    default:
      return [];
  }
}

// The second of a pair is merged once both are numbered.
const joinsHost = ({ story, host, view }: Playing): boolean =>
  host !== null && host.id !== view?.id && story.steps.some((step) => step.act === 'number' && step.data.mergedWith.length > 0);

// The courts, the procuratorate and the congress's own bodies are not the government's to pass on to.
const DIRECT = ['court', 'procuratorate', 'committee'];

function handOver(on: Playing, by: string, data: StepData['hand-over']): Deed[] {
  const units = choices(on, data);
  if (DIRECT.includes(data.lead)) return [act(by, 'suggestion', 'hand-over', { direct: true, units })];
  // The newest one still lies with the government's office.
  if (on.story.state === 'handed-over' && on.index === on.story.steps.length - 1 && on.story.key.endsWith('9'))
    return [act(by, 'suggestion', 'hand-over')];
  return [act(by, 'suggestion', 'hand-over'), act('officer:government-office-clerk', 'suggestion', 'assign-units', { units })];
}

function middle(on: Playing): Deed[] {
  const { step } = on;
  const key = unitKeyOf(step.by);
  switch (step.act) {
    case 'sign-for':
      return [act(step.by, 'task', 'sign-for', {}, taskId(on, key))];
    case 'request-return':
      return [act(step.by, 'task', 'request-return', { reason: step.data.reason }, taskId(on, key))];
    case 'agree-return':
      return [act(step.by, 'task', 'grant-return', {}, inReview(on))];
    case 'refuse-return':
      return [act(step.by, 'task', 'refuse-return', { ...step.data }, inReview(on))];
    case 'reassign':
      return [
        act(step.by, 'suggestion', 'reassign', {
          ...returnedTask(on),
          units: [{ organisationId: unitId(on, step.data.lead), role: 'lead' }],
          reason: step.data.reason,
        }),
      ];
    case 'log-contact':
      return [
        act(
          post(step.by, 'clerk'),
          'task',
          'log-contact',
          { way: WAYS[step.data.method], on: step.on, summary: step.data.note },
          taskId(on, key),
        ),
      ];
    case 'confirm-contact':
      return confirmContact(on);
    case 'send-co-opinion':
      return [act(step.by, 'task', 'send-co-opinion', { opinion: step.data.text }, taskId(on, key))];
    case 'send-back-co-opinion':
      return [act(step.by, 'task', 'send-back-co-opinion', { reason: step.data.reason }, taskId(on, step.data.unit))];
    case 'request-extension':
      return [
        act(
          post(step.by, 'clerk'),
          'task',
          'request-extension',
          { reason: step.data.reason, untilOn: until(on, step.data.until) },
          taskId(on, key),
        ),
      ];
    case 'grant-extension':
      return [act('officer:deputies-office-clerk', 'task', 'grant-extension', {}, inState(on, 'extension-review'))];
    case 'refuse-extension':
      return [act('officer:deputies-office-clerk', 'task', 'refuse-extension', { ...step.data }, inState(on, 'extension-review'))];
    case 'draft-reply':
      return [...heard(on, key), act(step.by, 'task', 'draft-reply', replyForm(on, step.data, key), taskId(on, key))];
    case 'check-reply':
      return [act(post(step.by, 'checker'), 'task', 'check-reply', {}, taskId(on, key))];
    case 'sign-reply':
      return [act(post(step.by, 'head'), 'task', 'sign-reply', {}, taskId(on, key))];
    case 'send-back-reply':
      return [
        act(
          'officer:government-office-clerk',
          'task',
          'send-back-draft',
          { ...step.data },
          inState(on, 'government-check', 'signing', 'checking'),
        ),
      ];
    case 'government-check':
      return [act('officer:government-office-clerk', 'task', 'approve-reply', {}, inState(on, 'government-check'))];
    case 'send-reply':
      return [act(step.by, 'task', 'send-reply', { way: step.data.method === 'online' ? 'platform' : step.data.method }, taskId(on, key))];
    default:
      return [];
  }
}

/** No unit drafts before it has heard the deputy; where the story is silent, it telephoned that morning. */
function heard(on: Playing, unitKey: string): Deed[] {
  const task = on.view?.tasks.find((row) => row.id === taskId(on, unitKey));
  const known = on.view?.contacts.some((contact) => contact.taskId === task?.id && (task.round === 1 || contact.on >= task.assignedOn));
  return known || !task
    ? []
    : [
        act(
          `officer:${unitKey}/clerk`,
          'task',
          'log-contact',
          { way: 'phone', on: on.step.on, summary: '电话向代表说明拟答复的意见，代表表示知悉，请把时间和责任人写清楚。' },
          task.id,
        ),
      ];
}

function inState({ view }: Playing, ...states: readonly string[]): string {
  const task = view?.tasks.find((row) => states.includes(row.state));
  if (!task) throw new Error(`no task in ${states.join(' or ')}: ${view?.tasks.map((row) => row.state).join()}`);
  return task.id;
}
const inReview = (on: Playing): string => inState(on, 'return-review');

function returnedTask({ view }: Playing): { replacesTaskId?: string } {
  const replaced = new Set(view?.tasks.map((task) => task.replacesId));
  const task = view?.tasks.findLast((row) => row.state === 'returned' && !replaced.has(row.id));
  return task ? { replacesTaskId: task.id } : {};
}

function confirmContact(on: Playing): Deed[] {
  const contact = on.view?.contacts.findLast((row) => row.state === 'logged');
  return contact
    ? [act(`deputy:${on.story.lead}`, 'task', 'answer-contact', { contactId: contact.id, answer: 'confirmed' }, contact.taskId)]
    : [];
}

// The story counts in working days; the law's outer limit is the real one.
const until = ({ view }: Playing, day: string): string => (view?.outerDueOn && day > view.outerDueOn ? view.outerDueOn : day);

function replyForm(on: Playing, data: StepData['draft-reply'], unitKey: string): Record<string, unknown> {
  const unit = on.seeded.officers.get(`${unitKey}/clerk`);
  const answers = on.story.asks.map((ask) => {
    const found = data.points.find((point) => point.ask === ask)?.answer;
    if (found === undefined) return '这一条由一并办理的另1家单位答复。';
    return emptyPhrase(found) === undefined ? found : `${found}（每季度向代表通报1次进展）`;
  });
  return {
    body: `您提出的“${on.story.title}”收悉。我单位按照职责认真核对了您反映的情况，现就您提出的${on.story.asks.length}条意见逐条答复如下。`,
    answers,
    class: CLASSES[data.replyClass],
    publicity: on.story.confidential ? 'withheld' : 'full',
    contactName: unit?.name ?? '联络员',
    contactPhone: '0599-8700000',
    promises: promisesFor(on, data, unitKey),
  };
}

function promisesFor(on: Playing, data: StepData['draft-reply'], unitKey: string): Record<string, unknown>[] {
  const later = on.story.steps.slice(on.index + 1);
  const sent = later.findIndex((step) => step.act === 'send-reply' && unitKeyOf(step.by) === unitKey);
  const added = later.slice(0, sent < 0 ? later.length : sent).find((step) => step.act === 'add-promise' && unitKeyOf(step.by) === unitKey);
  if (added?.act === 'add-promise') {
    const { text, quantity, unit, due } = added.data;
    return [
      {
        text,
        target: quantity,
        unitOfMeasure: unit,
        dueOn: due < on.step.on ? addMonths(on.step.on, 3) : due,
        responsible: on.seeded.officers.get(`${unitKey}/head`)?.name,
      },
    ];
  }
  if (data.replyClass !== 'in-progress') return [];
  const due = localDate(`${addMonths(on.step.on, 6).slice(0, 7)}-28`);
  return [{ text: on.story.asks[0] ?? on.story.title, dueOn: due, responsible: on.seeded.officers.get(`${unitKey}/head`)?.name }];
}

function late(on: Playing): Deed[] {
  const { step, view } = on;
  switch (step.act) {
    case 'rate-reply':
      return view?.state !== 'answered'
        ? []
        : [act(step.by, 'suggestion', 'rate-reply', { value: RATINGS[step.data.rating], remark: step.data.remark })];
    case 'rate-result':
      return !['closed', 'closed-with-promises', 'archived'].includes(view?.state ?? '')
        ? []
        : [act(step.by, 'suggestion', 'rate-result', { value: RATINGS[step.data.rating], remark: step.data.remark })];
    case 'order-second-round':
      return [act('officer:deputies-office-clerk', 'suggestion', 'order-second-round', { note: step.data.reason })];
    case 'convene-co-ordination':
      return convene(on, step.data.reason);
    case 'record-co-ordination':
      return [
        act('officer:deputies-office-head', 'suggestion', 'record-co-ordination', {
          outcome: handledAgain(on) ? 'handle-again' : 'close',
          opinion: step.data.conclusion,
        }),
      ];
    case 'change-class':
      return view?.state.startsWith('closed')
        ? [
            act(`officer:${on.story.leadUnit}/head`, 'suggestion', 'change-class', {
              class: CLASSES[step.data.to],
              reason: step.data.reason,
            }),
          ]
        : [];
    case 'propose-key':
      return [act(step.by, 'suggestion', 'propose-key', { reason: step.data.reason })];
    case 'decide-key':
      return [act('officer:chairs-council-leader', 'key', 'decide-key', { decision: 'decided', owners: ownersOf(on) })];
    case 'publish':
      return [
        act('officer:deputies-office-clerk', 'suggestion', 'decide-publicity', {
          publicity: step.data.part === 'full' && !on.story.confidential ? 'full' : 'title-only',
          hideNames: on.story.confidential,
        }),
      ];
    case 'withhold':
      return [act('officer:deputies-office-clerk', 'suggestion', 'decide-publicity', { publicity: 'withheld', reason: step.data.reason })];
    case 'look-back':
      return [act(step.by, 'suggestion', 'look-back', { on: step.on, finding: FINDINGS[step.data.finding], text: step.data.note })];
    // Some of this year's wait for the archive.
    case 'archive':
      return view?.state === 'closed' && !(on.story.year === 2026 && on.story.key.endsWith('5'))
        ? [act('officer:deputies-office-clerk', 'suggestion', 'archive')]
        : [];
    default:
      return promiseDeeds(on);
  }
}

function convene(on: Playing, reason: string): Deed[] {
  const asked = on.view?.tasks.find((task) => task.state === 'return-review');
  // The third return is granted first: that is what calls the meeting.
  const grant = asked ? [act('officer:government-office-clerk', 'task', 'grant-return', {}, asked.id)] : [];
  return [
    ...grant,
    act('officer:deputies-office-head', 'suggestion', 'convene-co-ordination', {
      on: on.step.on,
      place: '市人大常委会二楼会议室',
      note: reason,
    }),
  ];
}

const handledAgain = ({ story, index }: Playing): boolean =>
  story.steps.slice(index + 1).some((step) => step.act === 'reassign' || step.act === 'draft-reply');

const ownersOf = (on: Playing): Record<string, string> => ({
  'leading-mayor': '分管副市长',
  'supervising-director': on.seeded.officers.get('chairs-council-leader')?.name ?? '',
  committee: on.seeded.officers.get(`${on.story.committee}-secretary`)?.posts[0]?.title ?? '专工委',
  'lead-unit': on.seeded.officers.get(`${on.story.leadUnit}/head`)?.name ?? '',
  'lead-deputy': on.view?.leadName ?? '',
});

function promiseDeeds(on: Playing): Deed[] {
  const { step, view } = on;
  const target = view?.promises.findLast((promise) => promise.state === 'open' || promise.state === 'reported');
  if (!target) return [];
  switch (step.act) {
    case 'report-promise':
      return target.state === 'open'
        ? [
            act(
              step.by,
              'promise',
              finishes(on) ? 'report-kept' : 'report-progress',
              { achieved: step.data.done, text: step.data.note, fileIds: [] },
              target.id,
            ),
          ]
        : [];
    case 'confirm-promise':
      return target.state === 'reported' ? [act(step.by, 'promise', 'confirm-promise', { remark: step.data.note }, target.id)] : [];
    case 'dispute-promise':
      return target.state === 'reported' ? [act(step.by, 'promise', 'dispute-promise', { remark: step.data.note }, target.id)] : [];
    case 'explain-promise':
      return [act(post(step.by, 'head'), 'promise', 'explain-promise', { explanation: step.data.note, class: 'not-now' }, target.id)];
    default:
      return [];
  }
}

// A report is the last one when the deputy answers it next, or when it says that all of it is done.
function finishes({ story, index }: Playing): boolean {
  const next = story.steps.slice(index + 1).find((step) => step.act.endsWith('-promise'));
  return next?.act === 'confirm-promise' || next?.act === 'dispute-promise';
}
