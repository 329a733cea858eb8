import type { RequiredKey } from '../required-bodies.ts';

/** How the institutions that attend by law are called in a place (组织法 21, 51). */
export const institutionName = (key: RequiredKey, place: string): string =>
  `${place}${{ government: '人民政府', supervision: '监察委员会', court: '人民法院', procuratorate: '人民检察院' }[key]}`;

const PATTERNS: Readonly<Record<RequiredKey, RegExp>> = {
  government: /人民政府$|政府(?:办公室)?$|市长|县长|区长|镇长|乡长/u,
  supervision: /监察委员会|监委/u,
  court: /法院/u,
  procuratorate: /检察院|检察长/u,
};

/** Which institutions nobody stands for among those invited. */
export const missingInstitutions = (keys: readonly RequiredKey[], invited: readonly string[]): RequiredKey[] =>
  keys.filter((key) => !invited.some((name) => PATTERNS[key].test(name)));
