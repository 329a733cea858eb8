/** A unit as the finder needs it: its full name and the other names people use. */
export type NamedUnit = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

export type FoundUnit =
  | { readonly kind: 'found'; readonly id: string; readonly name: string }
  /** Several units answer to the name; `names` are their full names. */
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

export type FindUnit = (name: string) => FoundUnit;

/** Long endings and their short forms, the longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/街道办事处$|街道办$|街道$/u, '街道'],
  [/(?<=[镇乡])(?:人民政府|政府)$/u, ''],
  [/人民法院$|法院$/u, '法院'],
  [/人民检察院$|检察院$/u, '检察院'],
  [/管理委员会$|管委会$/u, '管委'],
  [/委员会$/u, '委'],
  [/(?:人民政府|政府|府)(?:办公室|办)$/u, '政府办'],
  [/办公室$/u, '办'],
];
const KINDS = ['街道', '法院', '检察院', '管委', '委', '办', '局', '镇', '乡', '中心', '公司'];

/** Names of before the reform of 2018, still written by habit, and the unit that took over the work. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  环保局: ['生态环境局'],
  环境保护局: ['生态环境局'],
  国土局: ['自然资源和规划局', '自然资源局'],
  国土资源局: ['自然资源和规划局', '自然资源局'],
  规划局: ['自然资源和规划局', '自然资源局'],
  卫计委: ['卫生健康委', '卫生健康局'],
  卫生局: ['卫生健康委', '卫生健康局'],
  工商局: ['市场监督管理局'],
  质监局: ['市场监督管理局'],
  安监局: ['应急管理局'],
  农委: ['农业农村局'],
  农业局: ['农业农村局'],
};

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·.]+/gu, '')
    .replace(/\([^()]*\)/gu, '');

const shortEnding = (name: string): string => ENDINGS.reduce((text, [long, short]) => text.replace(long, short), name);

/** The name as it is, without the place, and without the leading 市, 县, 区: 市市场监管局, 市场监管局. */
function forms(name: string, place: string): string[] {
  const whole = plain(name);
  const stem = place.replace(/[市县区州旗]$/u, '');
  const bare = whole.startsWith(place) && place !== '' ? whole.slice(place.length) : whole;
  const placed = [whole, bare, whole.startsWith(stem) && stem !== '' ? whole.slice(stem.length) : whole];
  const without = placed.map((each) => each.replace(/^[市县区州旗]/u, ''));
  return [...new Set([...placed, ...without].map(shortEnding))].filter((each) => [...each].length >= 2);
}

const kindOf = (form: string): string => KINDS.find((kind) => form.endsWith(kind)) ?? '';
const coreOf = (form: string): string => form.slice(0, form.length - kindOf(form).length).replace(/^[市县区州旗]/u, '');

/** 城管 in 城市管理: every character, in the same order. */
function isDrawnFrom(short: string, long: string): boolean {
  let from = 0;
  for (const char of short) {
    const at = long.indexOf(char, from);
    if (at < 0) return false;
    from = at + char.length;
  }
  return true;
}

function isNickname(form: string, ofUnit: readonly string[]): boolean {
  const core = coreOf(form);
  const kind = kindOf(form);
  if (kind === '' || [...core].length < 2) return false;
  return ofUnit.some((each) => kindOf(each) === kind && isDrawnFrom(core, coreOf(each)));
}

/**
 * Finds a unit by any name an office writes: first its exact name or alias, then without the
 * place (澜溪市城市管理局, 城市管理局), then as a former name, then as a nickname made of its
 * characters (市城管局). Two units for one name is an answer of its own, never a guess.
 * `place` is the congress's name, 澜溪市.
 */
export function unitFinder(units: readonly NamedUnit[], place = ''): FindUnit {
  const known = units.map((unit) => {
    const names = [unit.name, ...unit.aliases].filter((name) => name !== '');
    return { unit, exact: new Set(names.map(plain)), forms: names.flatMap((name) => forms(name, place)) };
  });
  const answer = (found: readonly (typeof known)[number][]): FoundUnit | null => {
    const [first] = found;
    if (!first) return null;
    if (found.length > 1) return { kind: 'ambiguous', names: found.map((each) => each.unit.name) };
    return { kind: 'found', id: first.unit.id, name: first.unit.name };
  };
  return (name) => {
    const wanted = plain(name);
    const own = forms(name, place);
    const former = own.flatMap((form) => FORMER[form] ?? []).map(shortEnding);
    return (
      answer(known.filter((each) => each.exact.has(wanted))) ??
      answer(known.filter((each) => own.some((form) => each.forms.includes(form)))) ??
      answer(known.filter((each) => former.some((form) => each.forms.includes(form)))) ??
      answer(known.filter((each) => own.some((form) => isNickname(form, each.forms)))) ?? { kind: 'unknown' }
    );
  };
}
