import {
  ACTIVITY,
  CARRY_OUT,
  FISCAL,
  GENERIC,
  JOINED_ACTIVITY,
  LAW_NAME,
  LEAD,
  NEGATION,
  NOT_A_SUBJECT,
  PREPOSITION,
  PURPOSE,
  VERBS,
  WATCH_OVER,
  kindOfNoun,
} from './plan-grammar.ts';
import type { PlanItemKind } from './plan-item.ts';
import { stretches, type Stretch } from './sentences.ts';
import { OWN_REPORT, splitSubjects, type Subject } from './split-subjects.ts';

/** A kind of supervision and one subject of it. */
export type Action = { readonly kind: PlanItemKind; readonly subject: Subject };

/** What a clause says: its actions; `open` where it names activities and leaves the subjects to what follows. */
type Said = { readonly actions: readonly Action[]; readonly open: readonly PlanItemKind[]; readonly noun?: string };

/** A paragraph's clean text, and the same with everything in brackets and quotes blotted out. */
export type Source = { readonly text: string; readonly mask: string };

const NOTHING: Said = { actions: [], open: [] };

const sticky = (form: RegExp, text: string, from: number): string | undefined => {
  form.lastIndex = from;
  return form.exec(text)?.[0];
};

/** Where the words of time, agent and manner end. */
function afterLead(mask: string, { from, to }: Stretch): number {
  let place = from;
  while (place < to) {
    const lead = sticky(LEAD, mask, place);
    if (lead === undefined || lead === '') return place;
    place += lead.length;
  }
  return place;
}

/** The laws a law inspection names, one each: those in 《》, or a bare 安全生产法、消防法. */
function lawsOf({ text }: Source, object: Stretch): readonly Subject[] {
  const words = text.slice(object.from, object.to);
  const titled = [...words.matchAll(/《[^》]+》/g)].filter(([title]) => LAW_NAME.test(title.slice(1, -1)));
  if (titled.length > 0)
    return titled.map((match) => ({ text: match[0], from: object.from + match.index, to: object.from + match.index + match[0].length }));
  const bare = words
    .replace(/^(?:对|关于|有关|的)+/, '')
    .replace(/(?:的)?(?:贯彻|落实|执行|实施|遵守)+(?:情况)?(?:的)?$/, '')
    .replace(/的$/, '');
  const from = object.from + words.indexOf(bare);
  return bare.split(/、|和(?=[^和]*(?:法|条例|办法|规定)(?:等|$))/).flatMap((name) => {
    const start = from + bare.indexOf(name);
    const law = name.replace(/等$/, '');
    return LAW_NAME.test(law) || /[一二三两]法|条例|[一二三]决定/.test(law) ? [{ text: law, from: start, to: start + law.length }] : [];
  });
}

const isDeputies = (text: string): boolean => /代表(?!性|处|团|机构|建议|议案)/.test(text) && !/部门|法官|检察官|局长|干部/.test(text);

/** 就“学前教育”进行专题询问: a name in quotes is a subject of its own there. */
const isQuoted = (kind: PlanItemKind, text: string): boolean =>
  (kind === 'special-inquiry' || kind === 'research') && /^“[^”]{2,}”$/.test(text);

/** Is this a subject somebody could put on a list of topics? */
function sensible(kind: PlanItemKind, text: string): boolean {
  if (
    text.length < 2 ||
    (!OWN_REPORT.test(text) && !isQuoted(kind, text) && GENERIC.test(text.replace(/（[^）]*）$/, ''))) ||
    NOT_A_SUBJECT.test(text)
  )
    return false;
  if (kind === 'report-hearing') return !/(?:意见|建议|呼声|心声|诉求|声音|民意|需求|想法)$/.test(text);
  if (kind === 'performance-appraisal') return !isDeputies(text);
  if (kind === 'plan-budget-review') return FISCAL.test(text);
  return true;
}

/** 全区公安机关述职: an appraisal keeps its noun in the subject, for it says what is appraised. */
const withNoun = (subjects: readonly Subject[], noun: string): readonly Subject[] =>
  subjects.map((subject) => ({
    ...subject,
    text: `${subject.text.replace(/(?:开展|进行|的)$/, '')}${subject.text.endsWith(noun) ? '' : noun}`,
  }));

/** The subjects of one object under one kind of supervision. */
export function actionsOf(
  source: Source,
  { kind, object, noun }: { kind: PlanItemKind; object: Stretch; noun?: string },
): readonly Action[] {
  if (kind === 'law-inspection') return lawsOf(source, object).map((subject) => ({ kind, subject }));
  if (NOT_A_SUBJECT.test(source.mask.slice(object.from, object.to))) return [];
  const subjects = splitSubjects(source.text, object).filter(({ text }) => sensible(kind, text));
  return (noun === undefined || kind !== 'performance-appraisal' ? subjects : withNoun(subjects, noun)).map((subject) => ({
    kind,
    subject,
  }));
}

/** A verb with its object behind it. */
function verbFirst(source: Source, { from, to }: Stretch): Said | undefined {
  for (const { form, kinds } of VERBS) {
    const verb = sticky(form, source.mask, from);
    if (verb === undefined) continue;
    const object = { from: from + verb.length, to };
    const words = source.text.slice(object.from, object.to).replace(/（[^）]*）$/, '');
    if (/^[、和与及等的]|等(?:多种)?(?:方式|形式|途径|手段)/.test(words)) return NOTHING;
    if (verb.startsWith('审议') && kinds[0] === 'report-deliberation' && !/(?:报告|情况)(?:等)?(?:（[^）]*）)?$/.test(words))
      return NOTHING;
    const kindsHere = kinds.map((kind) => kindByObject(kind, verb, words));
    const actions = kindsHere.flatMap((kind) => actionsOf(source, { kind, object }));
    return { actions, open: actions.length === 0 && (words === '' || GENERIC.test(words)) ? kindsHere : [] };
  }
  return undefined;
}

/** 检查 without a law is a visit; 听取述职 is an appraisal. */
function kindByObject(kind: PlanItemKind, verb: string, words: string): PlanItemKind {
  if (
    kind === 'law-inspection' &&
    !(verb === '执法检查' && GENERIC.test(words)) &&
    !/》|法(?=$|、|和|贯彻|执行|实施|等)|条例|[一二三]法/.test(words)
  )
    return 'inspection-visit';
  if ((kind === 'report-hearing' || kind === 'report-deliberation') && /述职(?:报告|情况|评议|测评)?(?:报告)?$/.test(words))
    return 'performance-appraisal';
  return kind;
}

const matchesIn = (form: RegExp, mask: string, { from, to }: Stretch): readonly Stretch[] =>
  [...mask.slice(from, to).matchAll(form)].map((match) => ({ from: from + match.index, to: from + match.index + match[0].length }));

/** 开展 X 执法检查、Y 专题询问: each noun takes what stands before it. */
function nounLast(source: Source, { from, to }: Stretch): Said {
  let start = from;
  const actions: Action[] = [];
  const open: PlanItemKind[] = [];
  let last: string | undefined;
  for (const noun of matchesIn(ACTIVITY, source.mask, { from, to })) {
    const word = source.mask.slice(noun.from, noun.to);
    const kind = kindOfNoun(word);
    const joint = /^(?:、|和|及|以及|与|等)+/.exec(source.mask.slice(start, noun.from))?.[0].length ?? 0;
    const object = { from: start + joint, to: noun.from };
    start = noun.to;
    if (kind === undefined) continue;
    const tail = source.mask.slice(noun.to, to);
    if (tail !== '' && !/^(?:、|和|及|以及|与|等|工作|活动|并|（|“|[，])/.test(tail)) return { actions, open };
    last = word;
    if (object.to <= object.from) open.push(kind);
    else actions.push(...actionsOf(source, { kind, object, noun: word }));
  }
  return { actions, open, ...(last === undefined ? {} : { noun: last }) };
}

/** 对《……法》进行检查 inspects a law; a 跟踪检查 of anything else is follow-up, not an item. */
function carriedOut(noun: string, words: string): PlanItemKind | undefined {
  if (noun.endsWith('检查') && /》|条例|法(?=$|、|的?(?:贯彻|实施|执行|落实))/.test(words)) return 'law-inspection';
  return noun.endsWith('检查') && !/^执法|视察/.test(noun) ? undefined : kindOfNoun(noun);
}

/** 对 X 开展 N、N: every noun takes the same subject. */
function prepositionFirst(source: Source, { from, to }: Stretch): Said | undefined {
  const preposition = sticky(PREPOSITION, source.mask, from);
  if (preposition === undefined) return undefined;
  const start = from + preposition.length;
  for (const carry of matchesIn(CARRY_OUT, source.mask, { from: start, to })) {
    const nouns = matchesIn(ACTIVITY, source.mask, { from: carry.to, to });
    const [first] = nouns;
    if (first === undefined || first.from - carry.to > 6) continue;
    const words = source.text.slice(start, carry.from);
    const cut =
      (preposition === '以' ? /(?:等)?(?:为)?(?:主题|重点|内容|重点内容)?$/ : /(?:这[一个](?:主题|课题|问题|重点|话题))?，?$/).exec(
        words,
      )?.[0].length ?? 0;
    const object = { from: start, to: carry.from - cut };
    return {
      actions: nouns.flatMap((noun) => {
        const word = source.mask.slice(noun.from, noun.to);
        const kind = carriedOut(word, words);
        return kind === undefined ? [] : actionsOf(source, { kind, object, noun: word });
      }),
      open: [],
    };
  }
  return undefined;
}

/** 加强对计划执行情况、预算……的监督和检查. */
function watchedOver(source: Source, { from, to }: Stretch): Said | undefined {
  if (source.mask.charAt(from) !== '对') return undefined;
  const tail = WATCH_OVER.exec(source.mask.slice(from + 1, to));
  if (tail === null || !/情况/.test(source.mask.slice(from, to))) return undefined;
  return { actions: actionsOf(source, { kind: 'plan-budget-review', object: { from: from + 1, to: from + 1 + tail.index } }), open: [] };
}

const HEARD_ABOUT =
  /^(?:就|围绕|对|针对)(.{4,50}?)(?:适时|依法|分别|专题|集中|组织)*(听取(?:(?:和|并|、|与)?审议)?)(?:“?一府[^，]{0,8}?|[\u4e00-\u9fa5]{0,8}?)(?:专题|专项|工作|情况)*(?:报告|汇报|介绍)/;

/** 就 X 听取专题汇报: the report is about what stands before the verb. */
function heardAbout(source: Source, { from, to }: Stretch): Said | undefined {
  const [all, subject, verb] = HEARD_ABOUT.exec(source.mask.slice(from, to)) ?? [];
  if (all === undefined || subject === undefined || verb === undefined) return undefined;
  const start = from + (all.startsWith('围绕') || all.startsWith('针对') ? 2 : 1);
  return {
    actions: actionsOf(source, {
      kind: verb.includes('审议') ? 'report-deliberation' : 'report-hearing',
      object: { from: start, to: start + subject.length },
    }),
    open: [],
  };
}

const COMBINED = /结合(?:听取和审议|听取审议|审议|听取)(.+?(?:报告|汇报))(?:组织)?(?:开展|进行)专题询问/;

/** 结合审议 X 的报告开展专题询问: an inquiry into X; the report itself stands in a line of its own. */
function combined(source: Source, { from, to }: Stretch): Said | undefined {
  const match = COMBINED.exec(source.mask.slice(from, to));
  const object = match?.[1];
  if (!match || object === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(object);
  return { actions: actionsOf(source, { kind: 'special-inquiry', object: { from: start, to: start + object.length } }), open: [] };
}

/** Whoever a place calls it: any agent or time of a few characters right before a strong verb, as in 下半年议政会听取. */
const UNKNOWN_AGENT =
  /^(?![^，]*(?:通过|采取|运用|不|未|取消|暂缓|方式|邀请|参与|参加))[^，；：。、“”《》（）]{0,14}?(?:会议?|团|[小分]组|[委员]|代表|领导|成员|人大|[年月日]|季度|期间|次)(?=听取(?!.{0,4}意见)|审查(?:和|并)?批准|视察[^、和及]{3}|专题调研[^、和及]{3})/;

/** 在听取……的基础上 and 结合……执法检查: a deed of its own within the sentence, without the words that tie it to the next. */
function untied(mask: string, { from, to }: Stretch): Stretch {
  const words = mask.slice(from, to);
  return { from, to: to - (/(?:的)?(?:基础上|过程中|同时|之前|之后)$/.exec(words)?.[0].length ?? 0) };
}

function readSegment(source: Source, whole: Stretch): Said | undefined {
  const segment = untied(source.mask, whole);
  const inquiry = combined(source, segment);
  if (inquiry !== undefined) return inquiry;
  const known = afterLead(source.mask, segment);
  const from = known + (UNKNOWN_AGENT.exec(source.mask.slice(known, segment.to))?.[0].length ?? 0);
  const rest = { from, to: segment.to };
  if (from >= segment.to || NEGATION.test(source.mask.slice(segment.from, segment.to)) || NEGATION.test(source.mask.slice(from)))
    return undefined;
  const lead = source.mask.slice(segment.from, from);
  const said =
    prepositionFirst(source, rest) ??
    heardAbout(source, rest) ??
    (/(?:加强|强化|深化|做好|抓好|开展|依法)$/.test(lead) ? watchedOver(source, rest) : undefined);
  if (said !== undefined) return said;
  const activity = /开展|进行|组织|实施|做好|抓好|配合|启动|协助|强化|加强|完成|结合|在$/.test(lead) ? nounLast(source, rest) : undefined;
  if (activity !== undefined && activity.actions.length > 0) return activity;
  const busy = /(?:加强|强化|深化|做好|抓好|搞好|用好|做实|做深|突出|探索|参与|完成)$/.test(lead);
  const follows = lead.endsWith('跟踪') && /^(?:督促)?检查/.test(source.mask.slice(from));
  return (
    (busy || follows ? undefined : verbFirst(source, rest)) ?? (activity !== undefined && activity.open.length > 0 ? activity : undefined)
  );
}

const HOW_CARRIED_OUT = /^(?:适时|深入|组织|认真|集中|分别|广泛|扎实|代表|委员|[省市县区]人大)*(?:开展|进行|组织)/;

/** 围绕 X，开展专题调研 and 对 A，B 开展评议: the comma does not end the phrase. */
function belongsTogether(before: string, after: string): boolean {
  const opened = before.slice(afterLead(before, { from: 0, to: before.length }));
  if (!/^(?:围绕|就|对(?!标)|针对|以.{2,40}为(?:主题|重点)$)/.test(opened) || /开展|进行|组织|监督/.test(before)) return false;
  return (
    HOW_CARRIED_OUT.test(after) ||
    (/.(?:开展|进行|的监督)/.test(after) && !PURPOSE.test(after) && afterLead(after, { from: 0, to: after.length }) === 0)
  );
}

function clausesOf(mask: string, sentence: Stretch): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const clause of stretches(mask, /[，；：。！？]/g, sentence)) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      clause.from - last.to === 1 &&
      mask.charAt(last.to) === '，' &&
      belongsTogether(mask.slice(last.from, last.to), mask.slice(clause.from, clause.to));
    if (last !== undefined && goesOn) joined[joined.length - 1] = { from: last.from, to: clause.to };
    else joined.push(clause);
  }
  return joined;
}

/** Does this clause go on with the list before it: 听取 A 情况，B 情况的报告? */
const continues = (mask: string, { from, to }: Stretch): boolean =>
  /(?:情况|报告|汇报|》)(?:等)?$/.test(mask.slice(from, to)) && !PURPOSE.test(mask.slice(from, to)) && to - from <= 60;

type State = { actions: Action[]; last: readonly Action[]; open: readonly PlanItemKind[] };

/** An inquiry or a ballot without a subject of its own is about what was heard just before. */
function inherited({ actions, open, noun }: Said, { last }: State): readonly Action[] {
  if (actions.length > 0) return [];
  const isSeen = last.length > 0 && last.every(({ kind }) => kind === 'research' || kind === 'inspection-visit');
  if (isSeen && open.length === 1 && (open[0] === 'report-deliberation' || open[0] === 'report-hearing'))
    return last.map(({ subject }) => ({ kind: open[0] ?? 'report-hearing', subject }));
  if (open.includes('special-inquiry')) return last.map(({ subject }) => ({ kind: 'special-inquiry', subject }));
  const isRated =
    last.length > 0 && last.every(({ kind }) => kind === 'report-deliberation' || kind === 'report-hearing' || kind === 'inspection-visit');
  if (!isRated || noun === undefined || !noun.endsWith('测评')) return [];
  return withNoun(
    last.map(({ subject }) => subject),
    noun,
  ).map((subject) => ({ kind: 'performance-appraisal', subject }));
}

/** Longer clauses are no sentence of a paper; nobody's time is spent on them. */
const LONGEST_CLAUSE = 500;

function readClause(source: Source, clause: Stretch, state: State): void {
  if (clause.to - clause.from > LONGEST_CLAUSE) return;
  let first = true;
  for (const segment of stretches(source.mask, JOINED_ACTIVITY, clause)) {
    const said = readSegment(source, segment);
    if (said !== undefined) {
      state.actions.push(...said.actions, ...inherited(said, state));
      if (said.actions.length > 0) state.last = said.actions;
      state.open = said.open;
    } else if (first) readBareClause(source, segment, state);
    first = false;
  }
}

function readBareClause(source: Source, clause: Stretch, state: State): void {
  const sign = source.mask.charAt(clause.from - 1);
  const kinds =
    state.open.length > 0 && /[：；]/.test(sign)
      ? state.open
      : state.last.length > 0 && sign === '，' && continues(source.mask, clause)
        ? [...new Set(state.last.map(({ kind }) => kind))]
        : [];
  const actions = kinds.flatMap((kind) => actionsOf(source, { kind, object: clause }));
  state.actions.push(...actions);
  if (kinds.length === 0 && sign !== '；') state.last = state.last.length > 0 && sign === '，' ? state.last : [];
  else if (actions.length > 0) state.last = actions;
}

/** Everything a sentence announces, and the kinds it leaves open for the lines under it. */
export function readActions(source: Source, sentence: Stretch): Said {
  const state: State = { actions: [], last: [], open: [] };
  for (const clause of clausesOf(source.mask, sentence)) readClause(source, clause, state);
  const seen = new Set<string>();
  const actions = state.actions.filter(({ kind, subject }) => !seen.has(`${kind} ${subject.text}`) && seen.add(`${kind} ${subject.text}`));
  return { actions, open: state.open };
}

/** A line of a list whose heading gave the kind: 关于……的报告, 《……法》. */
export function readListed(source: Source, sentence: Stretch, kinds: readonly PlanItemKind[]): readonly Action[] {
  const words = source.mask.slice(sentence.from, sentence.to);
  if (PURPOSE.test(words) || words.length > 90) return [];
  const own = nounLast(source, { from: sentence.from, to: sentence.from + words.replace(/[。；，]+$/, '').length }).actions.filter(
    ({ kind }) => kinds.includes(kind),
  );
  return own.length > 0 ? own : kinds.flatMap((kind) => actionsOf(source, { kind, object: sentence }));
}
