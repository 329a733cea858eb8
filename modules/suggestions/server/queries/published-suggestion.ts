import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { coverPrivateData } from '../../domain/private-data.ts';
import { type Case, findCase, type ReplyRecord } from '../case.ts';
import { publicPromise, type PublicPromise } from './public-promises.ts';
import { type PublishedRow, publicRow } from './published.ts';

export type PublishedReply = {
  readonly unitName: string;
  readonly sentOn: LocalDate | null;
  readonly numberText: string | null;
  readonly class: string;
  readonly classLetter: string;
  /** Null where the reply itself is not public. */
  readonly text: { readonly body: string; readonly answers: readonly string[] } | null;
};

export type PublishedSuggestion = PublishedRow & {
  readonly sessionName: string | null;
  readonly filedOn: LocalDate | null;
  readonly leadPersonId: string | null;
  readonly coSignerCount: number;
  readonly isFull: boolean;
  readonly situation: string;
  readonly analysis: string;
  readonly points: readonly string[];
  readonly units: readonly { readonly name: string; readonly role: string }[];
  /** The arithmetic of the day by which the law wants an answer, as the clock keeps it. */
  readonly dueBecause: string | null;
  readonly replies: readonly PublishedReply[];
  readonly promises: readonly PublicPromise[];
  /** The published one it is handled with. */
  readonly mergedInto: string | null;
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const day = (value: string | null): LocalDate | null => value as LocalDate | null;

function isPublished({ suggestion: s }: Case): boolean {
  return (
    s.kind === 'suggestion' &&
    s.published_at !== null &&
    s.published_text !== null &&
    (s.publicity === 'full' || s.publicity === 'title-only') &&
    !s.is_confidential &&
    s.state !== 'withdrawn'
  );
}

/** One published suggestion as the public reads it; undefined for every other, as if there were none. */
export async function findPublished(db: Queryable, id: string, today: LocalDate): Promise<PublishedSuggestion | undefined> {
  const found = await findCase(db, id);
  if (!found || !isPublished(found)) return undefined;
  const { suggestion: s } = found;
  const fixed = record(s.published_text);
  const leadName = typeof fixed['leadName'] === 'string' ? fixed['leadName'] : null;
  const isFull = s.publicity === 'full';
  // Whoever is not named in the suggestion is not named in what was answered either.
  const names = leadName === null ? [s.lead_name, ...found.signers.map((signer) => signer.name)] : [];
  const cover = (part: string): string => coverPrivateData(part, names);
  const row = publicRow(
    {
      id: s.id,
      numberText: s.number_text,
      title: text(fixed['title']),
      field: s.field,
      leadName,
      unitName: s.lead_unit_name,
      state: s.state,
      replyClass: s.reply_class,
      handedOverOn: day(s.handed_over_on),
      dueOn: day(s.due_on),
      answeredOn: day(s.answered_on),
      publishedAt: s.published_at ?? '',
      openPromises: s.open_promises,
    },
    today,
  );
  return {
    ...row,
    isFull,
    sessionName: found.sessionName ? shortSessionName(found.sessionName) : null,
    filedOn: day(s.filed_at?.slice(0, 10) ?? null),
    leadPersonId: leadName === null ? null : s.lead_person_id,
    coSignerCount: s.co_signer_count,
    situation: isFull ? text(fixed['situation']) : '',
    analysis: isFull ? text(fixed['analysis']) : '',
    points: isFull ? texts(fixed['points']) : [],
    units: unitsOf(found),
    dueBecause: dueBecause(found),
    replies: repliesOf(found, cover, isFull),
    promises: found.promises.map((promise) =>
      publicPromise({
        promise,
        suggestion: { ...row, isFull },
        reply: found.replies.find((reply) => reply.id === promise.reply_id),
        reports: found.promiseReports,
        cover,
        today,
      }),
    ),
    mergedInto: s.merged_into,
  };
}

const unitsOf = ({ tasks }: Case): PublishedSuggestion['units'] =>
  tasks
    .filter((task) => !['returned', 'ended', 'return-review'].includes(task.state))
    .map((task) => ({ name: task.unit_name, role: task.role }))
    .toSorted((one, other) => Number(one.role === 'co') - Number(other.role === 'co'));

/** Only of the first clock: the second one starts with a rating, and ratings are not public. */
function dueBecause({ clocks }: Case): string | null {
  const clock = clocks.findLast((row) => row.kind === 'reply');
  return clock ? text(record(clock.explanation)['text']) || null : null;
}

function repliesOf({ replies, tasks }: Case, cover: (part: string) => string, isFull: boolean): PublishedReply[] {
  const shown = (reply: ReplyRecord): PublishedReply => ({
    unitName: tasks.find((task) => task.id === reply.task_id)?.unit_name ?? '',
    sentOn: day(reply.sent_on),
    numberText: reply.number_text,
    class: reply.class,
    classLetter: reply.class_letter,
    text: isFull && reply.publicity === 'full' ? { body: cover(reply.body), answers: texts(reply.answers).map(cover) } : null,
  });
  return replies
    .filter((reply) => reply.state === 'sent')
    .map(shown)
    .toReversed();
}
