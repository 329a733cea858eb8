/** One column of the access matrix: somebody with one post, as the register or a grant gives it. */
export type AccessRole = {
  readonly key: string;
  readonly label: string;
  readonly mandate?: true;
  readonly post?: { readonly role: string; readonly unit?: UnitKey; readonly body?: 'delegation' };
  readonly officer?: 'system-admin' | 'security-admin' | 'audit-admin';
  /** What he is to the sample matter by name. */
  readonly signs?: 'lead' | 'confirmed' | 'invited';
};

/** Units of the sample matter; `foreign` has nothing to do with it. */
export const UNITS = ['lead', 'co', 'parallel', 'foreign'] as const;
export type UnitKey = (typeof UNITS)[number];

const unit = (key: UnitKey, role: 'clerk' | 'checker' | 'head'): AccessRole => ({
  key: `${key}-${role}`,
  label: `${role} of ${key} unit`,
  post: { role: `unit-${role}`, unit: key },
});
const office = (role: string, label: string): AccessRole => ({ key: role, label, post: { role } });

/** Everybody the matrix asks about, a resident first. */
export const ACCESS_ROLES: readonly AccessRole[] = [
  { key: 'resident', label: 'resident' },
  { key: 'deputy', label: 'deputy', mandate: true },
  { key: 'lead-deputy', label: 'lead deputy', mandate: true, signs: 'lead' },
  { key: 'co-signer', label: 'co-signer', mandate: true, signs: 'confirmed' },
  { key: 'invited', label: 'invited signer', mandate: true, signs: 'invited' },
  { key: 'delegation-head', label: 'delegation head', post: { role: 'delegation-head', body: 'delegation' } },
  office('deputies-office', 'deputies’ office'),
  office('congress-office', 'office of the standing committee'),
  office('presidium', 'presidium'),
  office('government-office', 'government office'),
  unit('lead', 'clerk'),
  unit('lead', 'checker'),
  unit('lead', 'head'),
  unit('co', 'clerk'),
  unit('co', 'checker'),
  unit('co', 'head'),
  unit('parallel', 'clerk'),
  unit('parallel', 'checker'),
  unit('parallel', 'head'),
  unit('foreign', 'clerk'),
  office('committee', 'committee'),
  office('chairs-council', 'chairs’ council'),
  { key: 'system-admin', label: 'system officer', officer: 'system-admin' },
  { key: 'security-admin', label: 'security officer', officer: 'security-admin' },
  { key: 'audit-admin', label: 'audit officer', officer: 'audit-admin' },
];
