import type { DemoCounty, DemoOfficer } from './county.ts';
import type { DemoPerson } from './people.ts';
import { isSuggestionsLeader, type DemoPost } from './posts.ts';
import { createRandom } from './random.ts';
import { SURNAMES } from './surnames.ts';

const OFFICE: readonly (readonly [string, DemoOfficer['role'], string])[] = [
  ['system-administrator', 'system-administrator', '系统管理员'],
  ['security-administrator', 'security-administrator', '安全管理员'],
  ['audit-administrator', 'audit-administrator', '审计管理员'],
  ['deputies-office-head', 'deputies-office', '代表工作委员会主任'],
  ['deputies-office-clerk', 'deputies-office', '代表工作委员会建议科科长'],
  ['deputies-office-second', 'deputies-office', '代表工作委员会一级科员'],
  ['government-office-head', 'government-office', '政府办公室副主任'],
  ['government-office-clerk', 'government-office', '政府办公室建议提案科科长'],
  ['secretariat-motions', 'secretariat', '大会秘书处议案组组长'],
  ['chairs-council-secretary', 'chairs-council', '主任会议秘书'],
  ['chairs-council-leader', 'chairs-council', '常委会分管副主任'],
  ['finance-committee-secretary', 'working-committee', '财政经济工作委员会秘书'],
  ['construction-committee-secretary', 'working-committee', '城建环资工作委员会秘书'],
  ['education-committee-secretary', 'working-committee', '教科文卫工作委员会秘书'],
  ['agriculture-committee-secretary', 'working-committee', '农业农村工作委员会秘书'],
  ['justice-committee-secretary', 'working-committee', '监察司法工作委员会秘书'],
  ['social-committee-secretary', 'working-committee', '社会建设工作委员会秘书'],
];

const MEETINGS: typeof OFFICE = [
  ['congress-office-head', 'congress-office', '常委会办公室主任'],
  ['congress-office-clerk', 'congress-office', '常委会办公室会务科科长'],
];

const UNIT_POSTS: readonly (readonly ['clerk' | 'checker' | 'head', DemoOfficer['role'], string])[] = [
  ['clerk', 'unit-clerk', '建议办理联络员'],
  ['checker', 'unit-checker', '办公室主任'],
  ['head', 'unit-head', '主要负责人'],
];

const GIVEN_A = [...'砚知书亦望沐禾清舒临远予'];
const GIVEN_B = [...'秋川白岚遥溪宁桥安昀川野'];

/** The vice-director in charge of suggestions is one of those elected: a deputy, on the roll of the chairs' council. */
export function withElectedLeader(
  officers: readonly DemoOfficer[],
  posts: readonly DemoPost[],
  people: readonly DemoPerson[],
): DemoOfficer[] {
  const post = posts.find(isSuggestionsLeader);
  const leader = people.find(({ key }) => key === post?.person);
  return officers.map((officer) =>
    officer.key === 'chairs-council-leader' && post && leader
      ? { ...officer, name: leader.name, post: post.title, deputy: leader.key }
      : officer,
  );
}

/** Everybody with an account who is no deputy: officers of the congress and three people to a unit, all different. */
export function countyOfficers(seed: number, county: DemoCounty): DemoOfficer[] {
  const random = createRandom(seed, `${county.key} officers`);
  const taken = new Set(county.units.map(({ leader }) => leader));
  const freshName = (): string => {
    let name = '';
    do name = random.pick(SURNAMES) + random.pick(GIVEN_A) + random.pick(GIVEN_B);
    while (taken.has(name));
    taken.add(name);
    return name;
  };
  const office = OFFICE.map(([key, role, post]): DemoOfficer => ({ key, role, post, name: freshName() }));
  const units = county.units.flatMap((unit) =>
    UNIT_POSTS.map(([suffix, role, post]): DemoOfficer => ({
      key: `${unit.key}/${suffix}`,
      role,
      post: `${unit.shortName}${post}`,
      name: freshName(),
      unit: unit.key,
    })),
  );
  // After all others, so that their names stay as they were.
  const meetings = MEETINGS.map(([key, role, post]): DemoOfficer => ({ key, role, post, name: freshName() }));
  return [...office, ...units, ...meetings];
}
