import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { can } from '#platform/web/can.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import type { UnitDesk } from '../../contract/desk-views.ts';
import { useRegisterTexts } from '../use-register-texts.ts';
import { movedTo } from './moved-to.ts';
import { usePostedEdit } from './use-posted-edit.ts';

/** 职责清单, read line by line or written line by line. */
export function DutyList({ unit }: { readonly unit: UnitDesk }) {
  const { units } = useRegisterTexts();
  const [writing, setWriting] = useState(false);
  const edit = can(unit, 'set-duties') && !writing ? <Button onClick={() => setWriting(true)}>{units.editDuties}</Button> : null;
  return (
    <Card title={units.dutyTitle} aside={edit}>
      {writing ? <DutyEditor unit={unit} onClose={() => setWriting(false)} /> : null}
      {!writing && unit.duties.length === 0 ? <p className="muted">{units.noDuties}</p> : null}
      {!writing && unit.duties.length > 0 ? (
        <ol className="rg-duties plain">
          {unit.duties.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : null}
    </Card>
  );
}

type Line = { readonly key: number; readonly text: string };

function DutyEditor({ unit, onClose }: { readonly unit: UnitDesk; readonly onClose: () => void }) {
  const { units, acts } = useRegisterTexts();
  const { busy, thrown, post, renew } = usePostedEdit(onClose);
  const [lines, setLines] = useState<readonly Line[]>([...unit.duties, ''].map((text, key) => ({ key, text })));
  const change = (next: readonly Line[]): void => {
    renew();
    setLines(next);
  };
  const add = (): void => change([...lines, { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, text: '' }]);
  const save = async (): Promise<void> => {
    const duties = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
    await post(`units/${unit.id}/duties`, { version: unit.version, duties }, fill(units.dutiesSaved, { n: duties.length }));
  };
  return (
    <div className="stack">
      <p className="muted small">{units.dutyHint}</p>
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      <ol className="rg-duties">
        {lines.map(({ key, text }, at) => (
          <li key={key}>
            <input
              className="input"
              aria-label={fill(units.dutyLine, { n: at + 1 })}
              maxLength={500}
              value={text}
              onChange={(event) => change(lines.with(at, { key, text: event.target.value }))}
            />
            <span className="rg-acts">
              <Button kind="quiet" aria-label={fill(units.upDuty, { n: at + 1 })} onClick={() => change(movedTo(lines, at, at - 1))}>
                ↑
              </Button>
              <Button
                kind="quiet"
                aria-label={fill(units.removeDuty, { n: at + 1 })}
                onClick={() => change(lines.filter((line) => line.key !== key))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div className="row acts">
        <Button onClick={add}>{units.addDuty}</Button>
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {units.saveDuties}
        </Button>
        <Button onClick={onClose}>{acts.cancel}</Button>
      </div>
    </div>
  );
}
