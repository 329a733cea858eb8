import type { DemoCounty } from './county.ts';
import type { DemoPerson } from './people.ts';
import { isSuggestionsLeader, type DemoPost } from './posts.ts';

/** One password for every demo account: the people are made up, and so is what they keep. */
export const DEMO_PASSWORD = 'Reed-lantern-58';

export type DemoLogin = { readonly login: string; readonly key: string; readonly title: string; readonly isShown: boolean };

const OFFICES: readonly (readonly [login: string, key: string, title: string, shown: boolean])[] = [
  ['daigongwei', 'deputies-office-clerk', '代表工作委员会（立案、交办、督办）', true],
  ['changweiban', 'congress-office-clerk', '常委会办公室（会议、议程、材料、签到）', true],
  ['zhengfuban', 'government-office-clerk', '政府办公室（分派、核稿）', true],
  ['zhuren', 'chairs-council-leader', '常委会分管副主任（看问题）', true],
  ['chengjian', 'construction-committee-secretary', '城建环资工委（对口督办）', true],
  ['mishuchu', 'secretariat-motions', '大会秘书处议案组', true],
  ['xitong', 'system-administrator', '系统管理员', true],
  ['anquan', 'security-administrator', '安全管理员', true],
  ['shenji', 'audit-administrator', '审计管理员', true],
];

const POSTS = [
  ['clerk', '经办'],
  ['checker', '核稿'],
  ['head', '签发'],
] as const;

/** Accounts of one county: offices, every unit's three posts, and every deputy. Those of the second county carry its name. */
export function demoLogins(
  county: DemoCounty,
  {
    deputies,
    posts,
    shown = new Set(),
  }: { readonly deputies: readonly DemoPerson[]; readonly posts: readonly DemoPost[]; readonly shown?: ReadonlySet<string> },
): DemoLogin[] {
  const isFirst = county.key === 'lanxi';
  const suffix = isFirst ? '' : `-${county.key}`;
  const offices = OFFICES.map(([login, key, title, shown]) => ({
    login: `${login}${suffix}`,
    key,
    title: `${county.name} ${title}`,
    isShown: shown && (isFirst || login === 'daigongwei'),
  }));
  const units = county.units.flatMap((unit) =>
    POSTS.map(([post, label]) => ({
      login: `${unit.key}-${post}${suffix}`,
      key: `${unit.key}/${post}`,
      title: `${county.name} ${unit.shortName}${label}`,
      isShown: isFirst && ['transport', 'emergency'].includes(unit.key),
    })),
  );
  // Who is the leader at a desk has that account and no second one.
  const leader = posts.find(isSuggestionsLeader)?.person;
  const people = deputies.map((person, index) => ({
    login: `daibiao${String(index + 1).padStart(3, '0')}${suffix}`,
    key: person.key,
    title: `${county.name} 代表 ${person.name}${postOf(posts, person.key)}`,
    isShown: shown.has(person.key) || (!isFirst && index < 1),
  }));
  return [...offices, ...units, ...people.filter(({ key }) => key !== leader)];
}

/** The first post of the protocol order, in brackets; nothing for who is only a deputy. */
function postOf(posts: readonly DemoPost[], person: string): string {
  const [first] = posts.filter((post) => post.person === person).toSorted((one, other) => one.rank - other.rank);
  return first ? `（${first.title}）` : '';
}
