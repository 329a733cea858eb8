import { LEAD, NEGATION, PREPOSITION, PURPOSE, VERBS } from './plan-grammar.ts';
import { stretches, type Stretch } from './sentences.ts';

const sticky = (form: RegExp, text: string, from: number): string => {
  form.lastIndex = from;
  return form.exec(text)?.[0] ?? '';
};

function afterLead(words: string): number {
  let place = 0;
  for (let lead = sticky(LEAD, words, 0); lead !== ''; lead = sticky(LEAD, words, place)) place += lead.length;
  return place;
}

type Clause = 'opens-list' | 'opens-phrase' | 'opens-activity' | 'member' | 'other';

const ACTIVITY_ENDS = /(?:检查|询问|视察|调研|评议|测评)(?:工作|活动)?$/;

/** What a clause between two commas can be: the verb of a list, 对/就/围绕 with its first subject, a further subject, or something else. */
function clauseOf(words: string): Clause {
  if (words.length > 500) return 'other';
  const from = afterLead(words);
  const lead = words.slice(0, from);
  if (NEGATION.test(words) || NEGATION.test(words.slice(from))) return 'other';
  if (sticky(PREPOSITION, words, from) !== '') return /开展|进行|组织.*?[视检调评询]/.test(words.slice(from)) ? 'other' : 'opens-phrase';
  if (VERBS.some(({ form }) => sticky(form, words, from) !== '')) return 'opens-list';
  if (/(?:开展|进行)(?:专题|专项|重点)?$/.test(lead) && words.length > from && !ACTIVITY_ENDS.test(words)) return 'opens-activity';
  if (/开展|进行|组织|做好|抓好|加强|强化|深化|完成/.test(lead)) return 'other';
  return PURPOSE.test(words) || words.length < 3 || words.length > 45 ? 'other' : 'member';
}

/** The last word of a list of subjects. */
const LIST_ENDS = /(?:情况|报告|汇报|通报|》|等|等(?:工作|问题|项目|课题)|检查)(?:（□*）)?$/;
const LAST_ENDS = /(?:工作|建设|项目)(?:（□*）)?$/;
const CARRIED_OUT =
  /.(?:的?(?:贯彻)?(?:落实|执行|实施)(?:情况)?)?(?:适时|分别|深入|集中|专题|组织)*(?:开展|进行|组织).*?(?:检查|询问|视察|调研|评议|测评)|.的(?:监督|审查|跟踪|检查)/;

/** Where the list that clause `first` opens ends among the clauses after it; `first` itself when it is no list. */
function endOfList(clauses: readonly string[], first: number): number {
  const kind = clauseOf(clauses[first] ?? '');
  if (kind === 'member' || kind === 'other') return first;
  let end = first;
  for (let index = first + 1; index < clauses.length; index += 1) {
    const words = clauses[index] ?? '';
    if (clauseOf(words) !== 'member') break;
    const isLast = index === clauses.length - 1 && LAST_ENDS.test(words);
    if (kind === 'opens-list' ? LIST_ENDS.test(words) || isLast : (kind === 'opens-phrase' ? CARRIED_OUT : ACTIVITY_ENDS).test(words))
      end = index;
    if (kind !== 'opens-list' && end === index) break;
  }
  return end;
}

/**
 * Papers that came through a program without 、 part the members of a list by ，. The commas of such a list become 、 so
 * that it is read as one; the text keeps its length, so that places stay what they are.
 */
export function withListMarks(text: string, mask: string): string {
  const marks: number[] = [];
  for (const phrase of stretches(mask, /[；：。！？]/g)) {
    const clauses = stretches(mask, /，/g, phrase);
    const words = clauses.map(({ from, to }: Stretch) => mask.slice(from, to));
    for (let first = 0; first < clauses.length; first += 1) {
      const end = endOfList(words, first);
      marks.push(...clauses.slice(first, end).map(({ to }) => to));
      first = end;
    }
  }
  const places = new Set(marks);
  return [...text.split('').keys()]
    .map((index) => (places.has(index) ? '、' : text.charAt(index)))
    .join('')
    .replace(/》，(?=《)/g, '》、');
}
