/** Papers a decision can be printed as. Letter and request go to one unit each. */
export const DECISION_PAPERS = ['decision-text', 'duty-letter', 'report-request', 'duty-ledger', 'evaluation'] as const;
export type DecisionPaperKind = (typeof DECISION_PAPERS)[number];

type Known = {
  readonly passedOn: string | null;
  readonly evaluation: string | null;
  readonly duties: readonly { readonly organisationId: string; readonly unitName: string; readonly state: string }[];
};
/** What a reader may have: of the house all, of a unit the letters to it. */
type Reader = { readonly isHouse: boolean; readonly unitIds: readonly string[] };
export type DecisionPaper = { readonly kind: DecisionPaperKind; readonly unitId: string | null; readonly unitName: string | null };

const whole = (kind: DecisionPaperKind): DecisionPaper => ({ kind, unitId: null, unitName: null });

/** Those that have something to say in the state a decision is in, for a reader. */
export function decisionPapersOf({ passedOn, evaluation, duties }: Known, { isHouse, unitIds }: Reader): DecisionPaper[] {
  const units = new Map(
    duties.filter(({ organisationId }) => isHouse || unitIds.includes(organisationId)).map((duty) => [duty.organisationId, duty.unitName]),
  );
  const stillOwes = (unitId: string): boolean => duties.some((duty) => duty.organisationId === unitId && duty.state === 'open');
  return [
    ...(passedOn === null && !isHouse ? [] : [whole('decision-text')]),
    ...[...units].flatMap(([unitId, unitName]): DecisionPaper[] => [
      { kind: 'duty-letter', unitId, unitName },
      ...(stillOwes(unitId) ? [{ kind: 'report-request' as const, unitId, unitName }] : []),
    ]),
    ...(isHouse && duties.length > 0 ? [whole('duty-ledger')] : []),
    ...(evaluation === null ? [] : [whole('evaluation')]),
  ];
}
