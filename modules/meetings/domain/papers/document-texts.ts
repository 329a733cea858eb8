import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { DocumentKind } from '../meeting-kinds.ts';

export type ItemFact = {
  readonly number: string;
  readonly depth: number;
  readonly verb: string;
  readonly title: string;
  readonly state: string;
  readonly result: string | null;
  readonly movedBy: string | null;
  readonly movedReason: string | null;
  /** Sentences of votes on it. */ readonly votes: readonly string[];
};
export type TextFacts = {
  readonly meeting: string;
  readonly place: string;
  readonly kind: string;
  readonly day: LocalDate;
  readonly endsOn: LocalDate;
  readonly items: readonly ItemFact[];
  readonly item: ItemFact | null;
  /** Votes that belong to no item, with what was voted on: those taken in a sitting of a session, or drawn up in the hall. */
  readonly otherVotes: readonly string[];
};

const VERBS: Readonly<Record<string, string>> = {
  'hear-and-review': '听取和审议了',
  hear: '听取了',
  review: '审议了',
  convey: '传达学习了',
  discuss: '讨论了',
  inform: '通报了',
  decide: '讨论决定了',
  elect: '依法选举：',
  appoint: '审议了人事任免事项：',
  vote: '表决了',
  deploy: '部署了',
  other: '',
};
/** How an agenda prints what is done with an item. */
export const VERB_WORDS: Readonly<Record<string, string>> = {
  'hear-and-review': '听取和审议',
  hear: '听取',
  review: '审议',
  convey: '传达学习',
  discuss: '讨论',
  inform: '通报',
  decide: '讨论决定',
  elect: '选举',
  appoint: '人事任免',
  vote: '表决',
  deploy: '部署',
  other: '',
};

const stop = (text: string): string => (/[。！？；]$/u.test(text) ? text : `${text}。`);

/** What was done with an item; a title that says it already is not told twice. */
function said({ verb, title }: Pick<ItemFact, 'verb' | 'title'>): string {
  if (verb === 'elect' && /^(?:选举|补选|另选)/u.test(title)) return `依法${title}`;
  if (verb === 'appoint' && title.includes('任免')) return `审议了${title}`;
  if (verb === 'vote' && /^(?:表决|票决)/u.test(title)) return `进行了${title}`;
  return `${verb === 'decide' && /决[议定]$/u.test(title) ? '审议了' : (VERBS[verb] ?? '')}${title}`;
}

/** What became of one item, in the words of minutes. */
export function itemSentence(item: ItemFact): string {
  if (item.state === 'withdrawn') return `${item.title}：经${item.movedBy ?? ''}提出撤回，${stop(item.movedReason ?? '')}`;
  if (item.state === 'moved') return `${item.title}：经${item.movedBy ?? ''}提出，移至以后的会议审议，${stop(item.movedReason ?? '')}`;
  return [stop(said(item)), ...(item.result ? [stop(item.result)] : []), ...item.votes.map(stop)].join('');
}

/** The line under the title (题注): who adopted it when. */
export function titleNote({ meeting, endsOn }: Pick<TextFacts, 'meeting' | 'endsOn'>): string {
  return `（${arabicDate(endsOn)}${meeting}通过）`;
}

const SUFFIX: Readonly<Record<DocumentKind, string>> = {
  minutes: '纪要',
  resolution: '的决议',
  decision: '的决定',
  'review-opinion': '的审议意见',
  'public-notice': '公告',
  bulletin: '公报',
};
const issuer = ({ place, kind }: Pick<TextFacts, 'place' | 'kind'>): string =>
  ['congress-session', 'plenary', 'preparatory', 'presidium'].includes(kind) ? `${place}人民代表大会` : `${place}人民代表大会常务委员会`;

/** The title a document gets when nobody gives one. */
export function documentTitle(kind: DocumentKind, facts: TextFacts): string {
  if (kind === 'minutes' || kind === 'bulletin') return `${facts.meeting}${SUFFIX[kind]}`;
  if (kind === 'public-notice') return `${issuer(facts)}公告`;
  const about = facts.item?.title ?? '';
  const named = about.startsWith('关于') ? about : `关于${about}`;
  // An item of the agenda often bears the word already.
  return `${issuer(facts)}${named}${named.endsWith(SUFFIX[kind]) ? '' : SUFFIX[kind]}`;
}

/** The text a document begins with: what the records say, to be worked on. */
export function documentBody(kind: DocumentKind, facts: TextFacts): string {
  const { item } = facts;
  if (kind === 'minutes' || kind === 'bulletin')
    return [
      ...facts.items.filter(({ depth }) => depth === 0).map((each) => `会议${itemSentence(each)}`),
      ...facts.otherVotes.map(stop),
    ].join('\n');
  if (kind === 'review-opinion') return `${facts.meeting}${item ? said(item) : ''}，提出如下审议意见：`;
  if (kind === 'public-notice') return (item ? [item.title, ...item.votes] : facts.otherVotes).map(stop).join('\n');
  return `${facts.meeting}${item ? said(item) : ''}。会议${kind === 'resolution' ? '决议' : '决定'}如下：\n${item?.result ? stop(item.result) : ''}`.trimEnd();
}
