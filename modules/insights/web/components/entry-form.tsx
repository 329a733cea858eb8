import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import type { FigurePage } from '../../contract/views.ts';
import { send } from '../api.ts';
import { useFigureWords, useInsightTexts } from '../use-insight-texts.ts';

/** Typed entries of a figure that no module counts yet, and the form for another. */
export function EntryForm({ page }: { readonly page: FigurePage }) {
  const { figure: texts } = useInsightTexts();
  const { unitOf } = useFigureWords();
  const client = useQueryClient();
  const command = useCommandId();
  const day = today();
  const [form, setForm] = useState({ on: day as string, value: '', source: '' });
  const changed = (part: Partial<typeof form>): void => {
    command.renew();
    setForm({ ...form, ...part });
  };
  const after = {
    onSuccess: () => {
      command.renew();
      setForm({ ...form, value: '' });
      void client.invalidateQueries({ queryKey: ['insights'] });
    },
  };
  const enter = useMutation({
    mutationFn: () =>
      send('/entries', {
        commandId: command.current(),
        figureId: page.figure.id,
        on: form.on,
        value: Number(form.value),
        source: form.source,
      }),
    ...after,
  });
  const withdraw = useMutation({ mutationFn: (id: string) => send(`/entries/${id}/withdraw`, { commandId: command.current() }), ...after });
  const error = enter.error ?? withdraw.error;
  return (
    <Card title={texts.entries}>
      <p className="small muted">{texts.handLong}</p>
      {error ? <ErrorNote error={error} /> : null}
      <ul className="in-lines">
        {page.entries.map((entry) => (
          <li key={entry.id} className={entry.withdrawnBy === null ? '' : 'gone'}>
            <div className="ends">
              <span>
                <b>
                  {entry.value} {unitOf(page.figure.unit)}
                </b>{' '}
                <span className="faint">{plainDate(entry.onDay, day)}</span> {entry.source}
              </span>
              <span className="small muted">
                {entry.withdrawnBy === null
                  ? fill(texts.by, { name: entry.personName })
                  : fill(texts.withdrawn, { name: entry.withdrawnBy })}{' '}
                {page.mayEnter && entry.withdrawnBy === null ? (
                  <Button kind="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(entry.id)}>
                    {texts.withdraw}
                  </Button>
                ) : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {page.mayEnter ? (
        <form
          className="in-bar-row"
          onSubmit={(event) => {
            event.preventDefault();
            enter.mutate();
          }}
        >
          <DateInput label={texts.day} required value={form.on} onChange={(on) => changed({ on })} />
          <TextInput
            label={texts.number}
            inputMode="numeric"
            required
            value={form.value}
            onChange={(value) => changed({ value: value.replace(/\D/g, '') })}
          />
          <TextInput label={texts.from} hint={texts.fromHint} required value={form.source} onChange={(source) => changed({ source })} />
          <Button type="submit" kind="primary" busy={enter.isPending} disabled={form.value === '' || form.source.trim() === ''}>
            {texts.save}
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
