import type { DemoCounty } from './county.ts';
import { sitsInCounty, type DemoPerson } from './people.ts';
import { createRandom } from './random.ts';

/** A post that a deputy holds beside the mandate. */
export interface DemoPost {
  readonly person: string;
  /** Key of a body: of `BODIES`, or a place for its delegation. */
  readonly body: string;
  readonly role: 'standing-committee' | 'chairs-council' | 'delegation-head' | 'member';
  readonly title: string;
  /** Place in the protocol order. */
  readonly rank: number;
}

// 地方组织法 47: a county of more than a million people may have up to 45 members.
const COMMITTEE = { lanxi: { vice: 6, members: 30 }, other: { vice: 4, members: 20 } };
const PRESIDIUM = 45;
const EXECUTIVE_CHAIRS = 9;

/** Of the vice-directors the one in charge of suggestions: third in the protocol order. */
export const isSuggestionsLeader = ({ body, rank }: DemoPost): boolean => body === 'chairs-council' && rank === 3;

const standingCommittee = (keys: readonly string[], vice: number): DemoPost[] =>
  keys.flatMap((person, index): DemoPost[] => {
    const title = index === 0 ? '常委会主任' : index <= vice ? '常委会副主任' : '常委会委员';
    const seat: DemoPost = { person, body: 'standing-committee', role: 'standing-committee', title, rank: index + 1 };
    return index > vice ? [seat] : [seat, { person, body: 'chairs-council', role: 'chairs-council', title, rank: index + 1 }];
  });

/** 党组: the director as secretary, most vice-directors, two others; one vice-director is not in it. */
const partyGroup = (keys: readonly string[], vice: number): DemoPost[] =>
  [...keys.slice(0, vice), ...keys.slice(vice + 1, vice + 3)].map((person, index) => ({
    person,
    body: 'party-group',
    role: 'member',
    title: index === 0 ? '党组书记' : index === 1 ? '党组副书记' : '党组成员',
    rank: index + 1,
  }));

const presidium = (keys: readonly string[]): DemoPost[] =>
  keys.map((person, index) => ({
    person,
    body: 'presidium',
    role: 'member',
    title: index < EXECUTIVE_CHAIRS ? '主席团常务主席' : '主席团成员',
    rank: index + 1,
  }));

/** The standing committee, the chairs' council, the presidium and the heads of the delegations, all of them deputies of the county. */
export function deputyPosts(seed: number, county: DemoCounty, people: readonly DemoPerson[]): DemoPost[] {
  const random = createRandom(seed, `${county.key} posts`);
  const { vice, members } = county.key === 'lanxi' ? COMMITTEE.lanxi : COMMITTEE.other;
  const deputies = random.sample(
    people.filter(sitsInCounty).map(({ key }) => key),
    PRESIDIUM + members,
  );
  const committee = deputies.slice(0, 1 + vice + members);
  const heads = county.places.flatMap(({ key, name }, index): DemoPost[] => {
    const head = people.find((person) => sitsInCounty(person) && person.place === key && !committee.includes(person.key));
    return head ? [{ person: head.key, body: key, role: 'delegation-head', title: `${name}代表团团长`, rank: 200 + index }] : [];
  });
  return [...standingCommittee(committee, vice), ...partyGroup(committee, vice), ...presidium(deputies.slice(0, PRESIDIUM)), ...heads];
}
