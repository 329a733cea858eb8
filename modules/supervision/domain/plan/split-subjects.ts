import { masked, stretches, type Stretch } from './sentences.ts';

/** A subject and where it stands in the paragraph. */
export type Subject = Stretch & { readonly text: string };

const REPORTER =
  /^[^，；]{0,24}?(?:政府|法院|检察院|监委|监察委员会|委员会|局|办公室|部门|单位|中心|两院|公安|公司|银行|”|[委办院会室所站队])(?:、[^，；]{1,12}?)*关于(?:对)?/;
const HEAD = /^(?:了|关于|有关|对|的|贯彻落实(?=《))+/;
const TAIL_REPORT = /(?:的)?(?:(?:专项|专题|书面|综合)(?:工作)?)?(?:(?<=的)情况(?=报告))?(?:报告|汇报|通报|说明)(?:等)?$/;
/** The report of an organ on its whole work keeps its name: 乡人民政府工作报告. */
export const OWN_REPORT = /(?:政府|常委会|常务委员会|主席团|法院|检察院|监委|工委)工作报告$/;
const TAIL_ETC =
  /等(?:\d+|[一二三四五六七八九十]+)?(?:个|项|件|部)?(?:方面|领域|事项|内容|问题|课题|主题|站所|单位|部门|机构)?(?:的)?(?:专项|重点)?(?:工作)?(?:的)?(?:情况|事项|报告|汇报)?$/;
const HINT = /（[^（）]*(?:月|季度|半年|年底|年内|负责|牵头|承办|责任|工委|专委|委员会|办公室|会议|适时)[^（）]*）/g;
const OF_SESSION =
  /^(?:第?[一二三四五六七八九十]+届)?(?:省|市|县|区)?(?:人大|人民代表大会)第?[一二三四五六七八九十]+次会议(?:的)?(?=“|议案|票决|通过)/;
const CLOSED = /(?:情况|工作|报告|汇报|》|问题)$/;
const AREA = /^(?:关于)?(?:\d{4}年(?:度|上半年|以来)?)?(?:我|全|本)?(?:省|市|县|区|旗|镇|乡|域)?(?:级)?/;

const core = (text: string): string =>
  text
    .replace(AREA, '')
    .replace(/^(?:“[^”]*”|部分|员额|(?:\d+|[一二三四五六七八九十]+)(?:名|位|个))+/, '')
    .replace(/(?:等)?(?:的)?(?:工作|情况|报告|的)*$/, '');

/** Words of one idea: 碳排放、碳达峰、碳中和 begin alike, 法官、检察官 end alike. Courts end alike and are two. */
function alike(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || first === '') return false;
  const ends = words.every((word) => word.at(-1) === first.at(-1)) && !/[院局委办所部站处会科镇乡村]$/.test(first);
  return ends || words.every((word) => word.charAt(0) === first.charAt(0));
}

const ORGAN = /^[^，的“《]{0,12}?(?:法院|检察院|政府|监委|公司|中心|[局委办所站])/;

/** 计划、预算执行、决算: each is a report of its own, however short. */
const FISCAL_MEMBER =
  /^(?:国民经济和社会发展)?(?:计划|预算|决算|审计|财政|债务|政府债务|国有资产|国资)(?:执行|草案|调整|管理|及|和|以及|整改|工作|查出问题|方案|□)*$/;

/** Are the members of a list modifiers of its last word (大气、水、土壤污染防治) rather than subjects of their own? */
function oneIdea(members: readonly string[]): boolean {
  const cores = members.map(core);
  if (cores.every((word) => FISCAL_MEMBER.test(word))) return false;
  const before = cores.slice(0, -1);
  const last = cores.at(-1) ?? '';
  const [head = '', ...rest] = cores;
  const [second = ''] = rest;
  if (rest.length > 1 && rest.every((word) => word.length <= 4 && word.charAt(0) === head.at(-second.length))) return true;
  if (members.slice(0, -1).every((word) => ORGAN.exec(word)?.[0] === word)) return false;
  if (before.every((word) => word.length <= 3) && last.length <= 4) return alike(cores);
  return last.length > 4 && before.some((word) => word.length <= 2);
}

/** 教育、医疗、养老等民生领域工作: the head after 等 makes the list one subject. */
const hasHeadAfterEtc = (text: string): boolean => {
  const [, rest] = /等(.*)$/.exec(text) ?? [];
  return (
    rest !== undefined &&
    core(rest.replace(/^(?:方面|领域|重点|专项|问题|课题|主题|站所|单位|部门|机构|\d+项|[一二三四五六七八九十]+项)+/, '')).length >= 2
  );
};

/** 残疾人康复中心、公办幼儿园等民生实事项目 are subjects of their own; 教育、医疗、养老等民生领域 are not. */
const hasBareWord = (members: readonly string[]): boolean => members.some((member) => core(member.replace(/等.*$/, '')).length <= 3);

/** A、B和C: where a list stands, the last 和 parts as a 、 does, if what it joins could stand alone. */
function lastJoint(mask: string, pieces: readonly Stretch[]): readonly Stretch[] {
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2) return pieces;
  const words = mask.slice(last.from, last.to);
  const [, before = '', after = ''] = /^([^和]+)和([^和]+)$/.exec(words) ?? [];
  const stands = (word: string): boolean =>
    core(word.replace(/等.*$/, '')).length >= 4 || /[局院所站行委队]$/.test(core(word.replace(/等.*$/, '')));
  if (pieces.slice(0, -1).some(({ from, to }) => /[和及]/.test(mask.slice(from, to))) || !stands(before) || !stands(after)) return pieces;
  // 文化广电和旅游局, 住房和城乡建设局: the 和 is part of one organ's name where no organ ends before it.
  if (/(?:局|委员会|委)$/.test(core(after)) && !/[局院所站行委队会办室]$/.test(before)) return pieces;
  const joint = last.from + before.length;
  return [...pieces.slice(0, -1), { from: last.from, to: joint }, { from: joint + 1, to: last.to }];
}

function joinedLists(text: string, pieces: readonly Stretch[]): Stretch[] {
  const grouped: Stretch[] = [];
  let run: Stretch[] = [];
  const close = (): void => {
    const members = run.map(({ from, to }) => text.slice(from, to));
    const [first] = run;
    const last = run.at(-1);
    if (
      first !== undefined &&
      last !== undefined &&
      run.length > 1 &&
      ((hasHeadAfterEtc(members.at(-1) ?? '') && hasBareWord(members)) || oneIdea(members))
    )
      grouped.push({ from: first.from, to: last.to });
    else grouped.push(...run);
    run = [];
  };
  for (const piece of pieces) {
    run.push(piece);
    if (CLOSED.test(text.slice(piece.from, piece.to))) close();
  }
  close();
  return grouped;
}

/** 上半年计划、预算执行情况: both are carried out, and of the same half-year. */
function planAndBudget(subjects: readonly Subject[]): readonly Subject[] {
  const [plan, budget, ...others] = subjects;
  if (plan === undefined || budget === undefined) return subjects;
  const [span = ''] = /^(?:\d{4}年(?:度)?)?(?:上半年|下半年)?/.exec(plan.text) ?? [];
  const tail = budget.text.endsWith('情况') ? '情况' : '';
  return [
    { ...plan, text: `${plan.text}执行${tail}` },
    budget.text.startsWith('预算') ? { ...budget, text: span + budget.text } : budget,
    ...others,
  ];
}

/** 区法院、区检察院上半年工作情况: what stands behind the last organ is said of every one. */
function ofEvery(subjects: readonly Subject[]): readonly Subject[] {
  const last = subjects.at(-1)?.text ?? '';
  const organ = ORGAN.exec(last)?.[0] ?? '';
  const rest = last.slice(organ.length);
  if (subjects.length > 1 && /^(?:.*)计划$/.test(subjects[0]?.text ?? '') && /预算执行(?:情况)?$/.test(subjects[1]?.text ?? ''))
    return planAndBudget(subjects);
  const isSaid =
    organ !== '' &&
    /^(?:(?:主要|分管)?(?:负责人|领导|班子)|20|上半年|下半年|年度|履职|执法)/.test(rest) &&
    subjects.slice(0, -1).every(({ text }) => ORGAN.exec(text)?.[0] === text);
  return isSaid
    ? subjects.map((subject, index) => (index === subjects.length - 1 ? subject : { ...subject, text: subject.text + rest }))
    : subjects;
}

/** Takes the words around a subject off both ends. */
function trimmed(text: string, { from, to }: Stretch): Subject {
  let start = from;
  let end = to;
  const head = (form: RegExp): void => {
    const [cut = ''] = form.exec(text.slice(start, end)) ?? [];
    start += cut.length;
  };
  const tail = (form: RegExp): void => {
    const [cut = ''] = form.exec(text.slice(start, end)) ?? [];
    end -= cut.length;
  };
  head(REPORTER);
  head(HEAD);
  head(OF_SESSION);
  for (let round = 0; round < 2; round += 1) {
    tail(/[。；，、：！？]+$/);
    tail(/（[^（）]*）$/.test(text.slice(start, end)) && (text.slice(start, end).match(HINT)?.length ?? 0) > 0 ? /（[^（）]*）$/ : /(?!)/);
    if (!OWN_REPORT.test(text.slice(start, end))) tail(TAIL_REPORT);
    if (!hasHeadAfterEtc(text.slice(start, end))) tail(TAIL_ETC);
  }
  tail(/的(?:情况|工作)?$/);
  return { from: start, to: end, text: text.slice(start, end).replace(HINT, '') };
}

/** Fixed words of the law whose 、 joins no subjects. */
const WELDED =
  /建议、批评和意见|批评、意见|议案、建议|国民经济和社会发展|执行和其他财政收支|环境状况和环境保护|规划和|建设和(?=管理|运行|使用|发展)|民主和/g;

/** The subjects of one object: split at 、 and at 和 behind a finished subject, lists of modifiers kept together. */
export function splitSubjects(text: string, { from, to }: Stretch): readonly Subject[] {
  return subjectsOf(text.slice(from, to)).map((subject) => ({ ...subject, from: subject.from + from, to: subject.to + from }));
}

function subjectsOf(text: string): readonly Subject[] {
  const mask = masked(text).replace(WELDED, (words) => words.replace(/[、和]/g, '□'));
  const whole = trimmed(text, { from: 0, to: text.length });
  if (whole.to <= whole.from) return [];
  const pieces = stretches(
    mask,
    /、|(?<=(?:^|[、年度级])(?:财政)?决算(?:草案)?)(?:和|及|与|以及)(?=[^、]{0,8}(?:预算|审计|债务))|(?<=[^、]{5,}(?:改造|整治|建设|治理|保护|管护|处理))(?:和|及|与|以及)(?=(?!运[行营]|管理|使用|利用|发展|维护|管护|修复|后续|长效)[^、和与]{4,}(?:改造|整治|建设|治理|保护|管护|处理)(?:工作)?(?:情况)?$)|(?<=情况|报告|工作)(?:以及|和|及|与)(?=(?:关于)?[^的]{4})|(?<=》)(?:以及|和|及|与)?(?=《)|(?<=”)(?=“)|(?<=\d{4}年[^、]{2,30})(?:以及|和|及)(?=\d{4}年[^、]{4})/g,
    { from: whole.from, to: Math.max(whole.to, whole.from) },
  );
  return ofEvery(
    joinedLists(mask, lastJoint(mask, pieces))
      .map((piece) => trimmed(text, piece))
      .filter(({ text: subject }) => subject.length >= 2),
  );
}
