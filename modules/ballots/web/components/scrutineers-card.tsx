import { useState } from 'react';
import { can } from '#platform/web/can.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Combobox } from '#platform/web/kit/combobox.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { findPersonChoices } from '#platform/web/people-and-units.ts';
import type { ContestView } from '../../contract/views.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import type { ContestActs } from './use-contest-acts.ts';

/** Who counts and checks, and who has signed. */
export function ScrutineersCard({ view, acts }: { readonly view: ContestView; readonly acts: ContestActs }) {
  const {
    words,
    pages: { console: texts },
  } = useBallotTexts();
  const [isOpen, setOpen] = useState(false);
  const [people, setPeople] = useState(() => view.scrutineers.map(({ personId, name }) => ({ value: personId, label: name })));
  const signed = new Set(view.certificates.map(({ personId }) => personId));
  const save = async (): Promise<void> => {
    if (await acts.run('name-scrutineers', { personIds: people.map(({ value }) => value) })) setOpen(false);
  };
  return (
    <Card
      title={texts.scrutineers}
      aside={
        can(view, 'name-scrutineers') ? (
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {texts.nameThem}
          </Button>
        ) : null
      }
    >
      {view.scrutineers.length === 0 ? (
        <p className="muted">{texts.noScrutineers}</p>
      ) : (
        <ul className="lines">
          {view.scrutineers.map(({ personId, name }) => (
            <li key={personId}>
              <span>{name}</span>
              <b>{signed.has(personId) ? texts.hasSigned : ''}</b>
            </li>
          ))}
        </ul>
      )}
      <Dialog title={words.action['name-scrutineers']} open={isOpen} onClose={() => setOpen(false)}>
        <div className="form">
          <Combobox
            label={texts.scrutineers}
            hint={texts.scrutineersHint}
            multiple
            value={people}
            onChange={(next) => setPeople(next.map(({ value, label }) => ({ value, label })))}
            find={findPersonChoices}
          />
          {acts.error === undefined ? null : <ErrorNote error={acts.error} />}
          <div className="acts">
            <Button
              kind="primary"
              busy={acts.busy === 'name-scrutineers'}
              onClick={() => {
                void save();
              }}
            >
              {texts.save}
            </Button>
          </div>
        </div>
      </Dialog>
    </Card>
  );
}
