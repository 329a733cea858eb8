import type { DemoCounty, DemoPlace } from './county.ts';
import { LANXI, PREFECTURE, PROVINCE, TONGPU, townSeats } from './county.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { ROSTER } from './roster.ts';
import { COMPOUND_SURNAMES, GIVEN_FEMALE, GIVEN_FIRST, GIVEN_MALE, RARE_NAMES, SURNAMES } from './surnames.ts';

export type DemoLevel = 'national' | 'province' | 'prefecture' | 'county' | 'town';

export interface DemoMandate {
  readonly level: DemoLevel;
  /** Name of the congress' area: 全国, 东海省, 沧屿市, 澜溪市, 临港镇. */
  readonly congress: string;
  readonly constituency: string;
}

export interface DemoPerson {
  /** `lanxi-0001`: the key other data uses. */
  readonly key: string;
  readonly county: string;
  readonly name: string;
  readonly sex: '男' | '女';
  readonly nation: string;
  /** `YYYY-MM`. */
  readonly birthMonth: string;
  readonly politicalStatus: string;
  readonly education: string;
  /** Employer and post in one line, as a roster prints it. */
  readonly employer: string;
  /** 199 0000 xxxx: eleven digits that are given to nobody. */
  readonly phone: string;
  /** Key of the place, whose delegation the deputy sits in. */
  readonly place: string;
  readonly mandates: readonly DemoMandate[];
}

const NATIONS = [
  ['汉族', 940],
  ['回族', 20],
  ['畲族', 14],
  ['苗族', 8],
  ['土家族', 8],
  ['满族', 6],
  ['蒙古族', 4],
] as const;
const STATUSES = [
  ['中共党员', 62],
  ['群众', 22],
  ['无党派人士', 6],
  ['民盟盟员', 3],
  ['民建会员', 3],
  ['民进会员', 2],
  ['农工党党员', 2],
] as const;
const EDUCATIONS = [
  ['本科', 44],
  ['大专', 28],
  ['高中', 16],
  ['研究生', 9],
  ['初中', 3],
] as const;
const FIRMS =
  '澜溪望潮针织有限公司 澜溪新渡机械厂 澜溪石舫茶业有限公司 澜溪海塘水产合作社 澜溪云帆电子有限公司 澜溪枣林果蔬合作社 澜溪双闸船舶配件厂 澜溪桑园蚕业合作社'.split(
    ' ',
  );
const FIRM_POSTS = '车间主任 质检员 总经理 财务负责人 技术员 班组长'.split(' ');
const VILLAGE_POSTS = '党总支书记 村委会主任 妇联主席 网格员 种粮大户 卫生室医生'.split(' ');
const PUBLIC_POSTS =
  '澜溪市人民医院主治医师 澜溪市中医院护士长 澜溪市第二中学教师 文昌小学教师 市政道路养护所工人 澜溪公交驾驶员 澜溪邮政投递员 澜溪供电所运维班长'.split(
    ' ',
  );

const TAIL = ['一', '二', '三', '四', '五', '六'];
const PREFECTURE_DEPUTIES = 45;
const PROVINCE_DEPUTIES = 6;
const NATIONAL_DEPUTIES = 2;
/** Seats that have become vacant since the term began. */
export const VACANT_SEATS = 2;

function inventName(random: Random, sex: '男' | '女'): string {
  const surname = random.chance(0.02) ? random.pick(COMPOUND_SURNAMES) : random.pick(SURNAMES);
  return surname + random.pick(GIVEN_FIRST) + random.pick(sex === '男' ? GIVEN_MALE : GIVEN_FEMALE);
}

interface Register {
  readonly random: Random;
  readonly county: DemoCounty;
  readonly phoneBase: number;
  readonly names: Set<string>;
  readonly people: DemoPerson[];
}

function freshName(register: Register, sex: '男' | '女'): string {
  let name = inventName(register.random, sex);
  while (register.names.has(name)) name = inventName(register.random, sex);
  return name;
}

function inventEmployer(random: Random, place: DemoPlace, county: DemoCounty): string {
  const local = (text: string): string => text.replaceAll('澜溪市', county.name).replaceAll('澜溪', county.name.slice(0, 2));
  if (random.chance(0.45)) return `${place.name}${random.pick(place.villages)}${random.pick(VILLAGE_POSTS)}`;
  if (random.chance(0.5)) return local(`${random.pick(FIRMS)}${random.pick(FIRM_POSTS)}`);
  return local(random.pick(PUBLIC_POSTS));
}

type Given = Partial<Pick<DemoPerson, 'name' | 'sex' | 'nation' | 'birthMonth' | 'politicalStatus' | 'education' | 'employer'>>;

function addPerson(register: Register, place: DemoPlace, given: Given, mandates: readonly DemoMandate[]): void {
  const { random, county, people } = register;
  const sex = given.sex ?? (random.chance(0.36) ? '女' : '男');
  const name = given.name ?? freshName(register, sex);
  register.names.add(name);
  const number = people.length + 1;
  people.push({
    key: `${county.key}-${String(number).padStart(4, '0')}`,
    county: county.key,
    name,
    sex,
    nation: given.nation ?? (name.includes('·') ? '维吾尔族' : random.weighted(NATIONS)),
    birthMonth: given.birthMonth ?? `${random.int(1961, 1999)}-${String(random.int(1, 12)).padStart(2, '0')}`,
    politicalStatus: given.politicalStatus ?? random.weighted(STATUSES),
    education: given.education ?? random.weighted(EDUCATIONS),
    employer: given.employer ?? inventEmployer(random, place, county),
    phone: `1990000${String(register.phoneBase + number).padStart(4, '0')}`,
    place: place.key,
    mandates,
  });
}

const constituency = (random: Random, place: DemoPlace): string => `${place.name}第${random.pick(TAIL)}选区`;

function addRoster(register: Register): void {
  for (const [name, sex, birthMonth, nation, politicalStatus, education, employer, delegation] of ROSTER) {
    const place = register.county.places.find((one) => one.name === delegation);
    if (!place) throw new RangeError(`no such delegation: ${delegation}`);
    addPerson(register, place, { name, sex, birthMonth, nation, politicalStatus, education, employer }, [countyMandate(register, place)]);
  }
}

const countyMandate = ({ random, county }: Register, place: DemoPlace): DemoMandate => ({
  level: 'county',
  congress: county.name,
  constituency: constituency(random, place),
});

function addCountyDeputies(register: Register): void {
  const places = register.county.places.map((place) => [place, place.population] as const);
  const rare = register.county.key === 'lanxi' ? [...RARE_NAMES] : [];
  while (register.people.length < register.county.seats - VACANT_SEATS) {
    const place = register.random.weighted(places);
    const name = rare.shift();
    addPerson(register, place, name ? { name } : {}, [countyMandate(register, place)]);
  }
}

/** Some county deputies of the town also sit in its congress; the rest are townspeople. */
function addTownDeputies(register: Register, seatsOf: (population: number) => number): void {
  for (const place of register.county.places.filter(({ kind }) => kind === 'town')) {
    const mandate = (): DemoMandate => ({ level: 'town', congress: place.name, constituency: constituency(register.random, place) });
    const both = register.random.sample(
      register.people.filter((person) => person.place === place.key),
      8,
    );
    for (const person of both) giveMandate(register, person.key, mandate());
    for (let seat = both.length; seat < seatsOf(place.population); seat += 1) addPerson(register, place, {}, [mandate()]);
  }
}

function giveMandate({ people }: Register, key: string, mandate: DemoMandate): void {
  const index = people.findIndex((person) => person.key === key);
  const person = people[index];
  if (person) people[index] = { ...person, mandates: [...person.mandates, mandate] };
}

/** Two in three of the higher deputies come from the county's own, one has mandates at all five levels. */
function addHigherDeputies(register: Register): void {
  const five = register.people.find(({ mandates }) => mandates.length === 2);
  const own = register.random.sample(
    register.people.filter(({ mandates, key }) => mandates[0]?.level === 'county' && key !== five?.key),
    PREFECTURE_DEPUTIES,
  );
  const mandates = {
    prefecture: { level: 'prefecture', congress: PREFECTURE, constituency: register.county.name },
    province: { level: 'province', congress: PROVINCE, constituency: PREFECTURE },
    national: { level: 'national', congress: '全国', constituency: PROVINCE },
  } as const;
  if (five) for (const mandate of Object.values(mandates)) giveMandate(register, five.key, mandate);
  own.slice(0, 30).forEach(({ key }) => giveMandate(register, key, mandates.prefecture));
  own.slice(28, 31).forEach(({ key }) => giveMandate(register, key, mandates.province));
  own.slice(30, 31).forEach(({ key }) => giveMandate(register, key, mandates.national));
  const outside = (count: number, mandate: DemoMandate): void => {
    for (let seat = 0; seat < count; seat += 1) addPerson(register, register.random.pick(register.county.places), {}, [mandate]);
  };
  outside(PREFECTURE_DEPUTIES - 31, mandates.prefecture);
  outside(PROVINCE_DEPUTIES - 4, mandates.province);
  outside(NATIONAL_DEPUTIES - 2, mandates.national);
}

/** The deputies of 澜溪市, of five levels: the roster's 122 come first, in the roster's order. */
export function lanxiPeople(seed: number): DemoPerson[] {
  const register: Register = {
    random: createRandom(seed, 'lanxi people'),
    county: LANXI,
    phoneBase: 0,
    names: new Set(RARE_NAMES),
    people: [],
  };
  addRoster(register);
  addCountyDeputies(register);
  addTownDeputies(register, townSeats);
  addHigherDeputies(register);
  return register.people;
}

/** The county deputies of 桐浦县 alone: enough to see that the two counties are kept apart. */
export function tongpuPeople(seed: number): DemoPerson[] {
  const register: Register = { random: createRandom(seed, 'tongpu people'), county: TONGPU, phoneBase: 5000, names: new Set(), people: [] };
  addCountyDeputies(register);
  return register.people;
}

export const sitsInCounty = (person: DemoPerson): boolean => person.mandates.some(({ level }) => level === 'county');
