import type { Contest } from '../contest.ts';
import type { OptionOutcome, Outcome } from '../outcome.ts';

const votes = (option: OptionOutcome): string => `赞成${option.for}票，反对${option.against}票，弃权${option.abstain}票`;
const grades = (option: OptionOutcome): string =>
  `满意${option.satisfied ?? 0}票，基本满意${option.basicallySatisfied ?? 0}票，不满意${option.dissatisfied ?? 0}票，弃权${option.abstain}票`;
const GRADE: Readonly<Record<string, string>> = { satisfied: '满意', 'basically-satisfied': '基本满意', dissatisfied: '不满意' };
const notCast = ({ notCast: count }: Outcome): string => (count > 0 ? `，未按表决器${count}人` : '');

function ofPlaces({ kind }: Contest, outcome: Outcome): string {
  const won = outcome.options.filter(({ key }) => outcome.chosen.includes(key)).map((option) => `${option.label}（${option.for}票）`);
  const word = kind === 'election' ? '当选' : '入选';
  const rest: Readonly<Record<string, string>> = { tie: '，其余票数相等，须再次投票', 'too-few': `，尚缺${outcome.seatsOpen}名` };
  return `发出${kind === 'election' ? '选票' : '票决票'}${outcome.issued}张，收回${outcome.received}张，有效票${outcome.valid}张；${won.length === 0 ? `没有${word}` : `${won.join('、')}${word}`}${rest[outcome.verdict] ?? ''}`;
}

/** The outcome in one sentence, as the chair reads it out and as minutes print it; without a full stop. */
export function outcomeSentence(contest: Contest, outcome: Outcome): string {
  if (outcome.verdict === 'invalid') return '本次表决无效，须重新表决';
  const [first] = outcome.options;
  if (contest.kind === 'election' || contest.kind === 'choice' || !first) return ofPlaces(contest, outcome);
  if (contest.kind === 'assessment')
    return outcome.options.map((option) => `${option.label}：${grades(option)}，等次为${GRADE[option.verdict] ?? '未作认定'}`).join('；');
  if (outcome.options.length === 1) return `${votes(first)}${notCast(outcome)}，${outcome.verdict === 'passed' ? '通过' : '未通过'}`;
  return outcome.options
    .map((option) => `${option.label}：${votes(option)}，${option.verdict === 'passed' ? '通过' : '未通过'}`)
    .join('；');
}
