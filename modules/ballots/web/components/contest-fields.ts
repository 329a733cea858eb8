import { BODIES, type ContestDraft, CONTEST_KINDS, OCCASIONS, POST_GROUPS, VISIBILITIES } from '../../domain/contest.ts';

/** A contest as it is drawn up on the page: everything as it is typed. */
export type ContestFields = {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly seats: string;
  readonly postGroup: string;
  readonly occasion: string;
  readonly visibility: string;
  readonly surplus: string;
  /** Who agreed to one vote on several appointments; empty where they are voted one by one. */ readonly consent: string;
  readonly options: readonly OptionFields[];
};
export type OptionFields = {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly personId?: string | undefined;
  readonly post?: string | undefined;
  /** The delegation, as the finder told it. */ readonly from?: string | undefined;
};
/** Contests whose options are people. */
export const isOfPeople = (kind: string): boolean => kind === 'election' || kind === 'appointment' || kind === 'removal';

/** The least free key: keys are places on the paper and never decide anything. */
export function freeKey(options: readonly OptionFields[]): string {
  const taken = new Set(options.map(({ key }) => key));
  let n = 1;
  while (taken.has(`o${n}`)) n += 1;
  return `o${n}`;
}

/**
 * A list pasted into one line of the paper: a line each, from that place on; behind a tab stands the note. What was
 * there stays below. Null where only one line was pasted.
 */
export function pastedOptions(options: readonly OptionFields[], place: number, text: string): OptionFields[] | null {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return null;
  const kept = options.filter((option, at) => at !== place || option.label.trim() !== '');
  const from = options[place]?.label.trim() === '' ? place : place + 1;
  const added: OptionFields[] = [];
  for (const line of lines) {
    const [label = '', ...notes] = line.split('\t');
    added.push({ key: freeKey([...kept, ...added]), label: label.trim(), note: notes.join(' ').trim() });
  }
  return [...kept.slice(0, from), ...added, ...kept.slice(from)];
}

export const newFields = (body: string): ContestFields => ({
  kind: '',
  title: '',
  body,
  seats: '1',
  postGroup: '',
  occasion: 'regular',
  visibility: '',
  surplus: '',
  consent: '',
  options: [{ key: 'o1', label: '', note: '' }],
});

export const fieldsOf = (draft: ContestDraft): ContestFields => ({
  kind: draft.kind,
  title: draft.title,
  body: draft.body,
  seats: String(draft.seats),
  postGroup: draft.postGroup ?? '',
  occasion: draft.occasion,
  visibility: draft.visibility ?? '',
  surplus: draft.surplus === undefined ? '' : String(draft.surplus),
  consent: draft.merged?.consent ?? '',
  options: draft.options.map(({ key, label, note, personId, post }) => ({ key, label, note: note ?? '', personId, post })),
});

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined => known.find((one) => one === value);

/** Contests that fill places: they ask how many. */
export const fillsPlaces = (kind: string): boolean => kind === 'election' || kind === 'choice';
/** One thing is voted on, and it is what the title says. */
export const isAlone = (kind: string): boolean => kind === 'motion';

/**
 * What is sent; undefined while the kind or the body is not chosen. A motion is its own option. Whether the law allows
 * it is the server's to say.
 */
export function draftFrom(fields: ContestFields): ContestDraft | undefined {
  const [kind, body] = [oneOf(CONTEST_KINDS, fields.kind), oneOf(BODIES, fields.body)];
  const options = (isAlone(fields.kind) ? [{ key: fields.options[0]?.key ?? 'o1', label: fields.title, note: '' }] : fields.options).filter(
    ({ label }) => label.trim() !== '',
  );
  if (!kind || !body || fields.title.trim() === '' || options.length === 0) return undefined;
  const [postGroup, visibility, occasion] = [
    oneOf(POST_GROUPS, fields.postGroup),
    oneOf(VISIBILITIES, fields.visibility),
    oneOf(OCCASIONS, fields.occasion),
  ];
  const asksPost = kind === 'election' || kind === 'removal';
  return {
    kind,
    body,
    title: fields.title.trim(),
    seats: fillsPlaces(kind) ? Number(fields.seats) : 1,
    occasion: kind === 'election' ? (occasion ?? 'regular') : 'regular',
    options: options.map(({ key, label, note, personId, post }) => ({
      key,
      label: label.trim(),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(personId === undefined ? {} : { personId }),
      ...(post === undefined ? {} : { post }),
    })),
    ...(asksPost && postGroup ? { postGroup } : {}),
    ...(visibility ? { visibility } : {}),
    ...(kind === 'election' && /^\d+$/.test(fields.surplus) ? { surplus: Number(fields.surplus) } : {}),
    ...(kind === 'appointment' && fields.consent.trim() !== '' ? { merged: { consent: fields.consent.trim() } } : {}),
  };
}
