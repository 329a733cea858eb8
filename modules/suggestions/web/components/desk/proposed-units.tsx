import { useQuery } from '@tanstack/react-query';
import { Button } from '#platform/web/kit/button.tsx';
import type { Choice } from '#platform/web/kit/combobox-state.ts';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { proposedUnitsQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

export type UnitPick = { readonly role: 'lead' | 'co' | 'parallel'; readonly choice: Choice };

/** Units that may fit, each with its reason. Nothing is chosen until a person presses. */
export function ProposedUnits({ id, onPick }: { readonly id: string; readonly onPick: (pick: UnitPick) => void }) {
  const { pages } = useSuggestionTexts();
  const found = useQuery(proposedUnitsQuery(id));
  const roles = [
    ['lead', pages.act.asLead],
    ['co', pages.act.asCo],
    ['parallel', pages.act.asParallel],
  ] as const;
  const kinds: Readonly<Record<string, string>> = pages.act;
  return (
    <section className="card" aria-label={pages.act.proposed}>
      <header>
        <h3>{pages.act.proposed}</h3>
        <span className="small faint">{pages.act.proposedHint}</span>
      </header>
      {found.isPending ? <LoadingNote lines={2} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data?.length === 0 ? <p className="muted">{pages.act.nothingProposed}</p> : null}
      <ul className="sg-proposals">
        {(found.data ?? []).map((unit) => (
          <li key={unit.organisationId}>
            <div>
              <b>{unit.unitName}</b>
              {unit.reasons.map((reason) => (
                <p key={reason.text} className="small muted">
                  {kinds[reason.kind] ?? reason.kind}
                  {pages.common.colon}
                  {reason.text}
                </p>
              ))}
            </div>
            <div className="row">
              {roles.map(([role, label]) => (
                <Button
                  key={role}
                  aria-label={`${unit.unitName} ${label}`}
                  onClick={() => onPick({ role, choice: { value: unit.organisationId, label: unit.unitName } })}
                >
                  {label}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
