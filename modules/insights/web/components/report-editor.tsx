import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { DateInput } from '#platform/web/kit/date-input.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { Field } from '#platform/web/kit/field.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { ReportView } from '../../contract/views.ts';
import { rateCatalogue } from '../../domain/figure-catalogue.ts';
import { byId, named } from '../../domain/report-text.ts';
import { reportQuery, send } from '../api.ts';
import { figureHref } from '../links.ts';
import { useFigureWords, useInsightTexts } from '../use-insight-texts.ts';
import { ProseFindings } from './prose-findings.tsx';

type Cursor = { readonly section: number; readonly at: number };

/** The draft: four sections, the figures at hand beside them, and what the checker says of typed numbers. */
export function ReportEditor({ report }: { readonly report: ReportView }) {
  const { report: texts } = useInsightTexts();
  const client = useQueryClient();
  const command = useCommandId();
  const [title, setTitle] = useState(report.title);
  const { labelOf } = useFigureWords();
  const names = useMemo(
    () => new Map([...report.figures.map(({ id }) => id), ...rateCatalogue.map(({ id }) => id)].map((id) => [labelOf(id), id])),
    [report.figures, labelOf],
  );
  // People read and write figures by their names; the report keeps their ids.
  const [sections, setSections] = useState(() => report.sections.map((section) => ({ ...section, text: named(section.text, labelOf) })));
  const kept = sections.map((section) => ({ ...section, text: byId(section.text, (name) => names.get(name)) }));
  const [adopting, setAdopting] = useState(false);
  const cursor = useRef<Cursor>({ section: 0, at: sections[0]?.text.length ?? 0 });
  const isChanged = title !== report.title || JSON.stringify(kept) !== JSON.stringify(report.sections);
  const keep = (answer: unknown): void => {
    command.renew();
    client.setQueryData(reportQuery(report.year).queryKey, ReportView.parse(answer));
    void client.invalidateQueries({ queryKey: ['insights', 'reports'] });
  };
  const save = useMutation({
    mutationFn: () =>
      send(`/reports/${report.year}/save`, { commandId: command.current(), version: report.version, title, sections: kept }),
    onSuccess: keep,
  });
  const change = (index: number, part: { readonly heading?: string; readonly text?: string }): void => {
    command.renew();
    setSections(sections.map((section, at) => (at === index ? { ...section, ...part } : section)));
  };
  const insert = (token: string): void => {
    const { section, at } = cursor.current;
    const text = sections[section]?.text ?? '';
    change(section, { text: `${text.slice(0, at)}${token}${text.slice(at)}` });
    cursor.current = { section, at: at + token.length };
  };
  return (
    <div className="two">
      <div className="stack">
        {save.error ? <ErrorNote error={save.error} /> : null}
        <TextInput
          label={texts.titleField}
          required
          value={title}
          onChange={(value) => {
            command.renew();
            setTitle(value);
          }}
        />
        {sections.map((section, index) => (
          <SectionCard
            key={section.part}
            section={section}
            printed={isChanged ? undefined : report.printed[index]}
            onChange={(part) => change(index, part)}
            onCursor={(at) => {
              cursor.current = { section: index, at };
            }}
          />
        ))}
        <div className="row">
          <Button kind="primary" busy={save.isPending} disabled={!isChanged} onClick={() => save.mutate()}>
            {texts.save}
          </Button>
          <Button disabled={isChanged} onClick={() => setAdopting(true)}>
            {texts.adopt}
          </Button>
        </div>
      </div>
      <aside className="side">
        <ProseFindings report={report} />
        <FiguresAtHand report={report} onInsert={insert} />
      </aside>
      <AdoptDialog report={report} open={adopting} onKeep={keep} onClose={() => setAdopting(false)} />
    </div>
  );
}

type Section = ReportView['sections'][number];
type SectionProps = {
  readonly section: Section;
  /** As it will be printed, while what is written is also what is kept. */ readonly printed: string | undefined;
  readonly onChange: (part: { readonly heading?: string; readonly text?: string }) => void;
  /** Where in the text the writer stands: there a figure is put in. */ readonly onCursor: (at: number) => void;
};

function SectionCard({ section, printed, onChange, onCursor }: SectionProps) {
  const { report: texts } = useInsightTexts();
  const remember = (event: { readonly currentTarget: HTMLTextAreaElement }): void => onCursor(event.currentTarget.selectionStart);
  return (
    <Card title={texts[`part-${section.part}`]}>
      <div className="form in-section">
        <TextInput label={texts.heading} required value={section.heading} onChange={(heading) => onChange({ heading })} />
        <Field label={texts.text}>
          {(control) => (
            <textarea
              {...control}
              rows={7}
              value={section.text}
              onSelect={remember}
              onBlur={remember}
              onChange={(event) => {
                remember(event);
                onChange({ text: event.target.value });
              }}
            />
          )}
        </Field>
        {printed === undefined ? null : <p className="in-printed">{printed}</p>}
      </div>
    </Card>
  );
}

type AdoptProps = {
  readonly report: ReportView;
  readonly open: boolean;
  readonly onKeep: (answer: unknown) => void;
  readonly onClose: () => void;
};

/** On which day it was adopted; from then on its figures stand still. */
function AdoptDialog({ report, open, onKeep, onClose }: AdoptProps) {
  const { report: texts } = useInsightTexts();
  const command = useCommandId();
  const [on, setOn] = useState<string>(today());
  const adopt = useMutation({
    mutationFn: () => send(`/reports/${report.year}/adopt`, { commandId: command.current(), version: report.version, on }),
    onSuccess: (answer) => {
      command.renew();
      onClose();
      onKeep(answer);
    },
  });
  return (
    <Dialog title={texts.adopt} open={open} onClose={onClose}>
      <div className="form">
        <p>{texts.adoptHint}</p>
        {adopt.error ? <ErrorNote error={adopt.error} /> : null}
        <DateInput
          label={texts.adoptDay}
          required
          value={on}
          onChange={(value) => {
            command.renew();
            setOn(value);
          }}
        />
        <Button kind="primary" busy={adopt.isPending} onClick={() => adopt.mutate()}>
          {texts.adopt}
        </Button>
      </div>
    </Dialog>
  );
}

function FiguresAtHand({ report, onInsert }: { readonly report: ReportView; readonly onInsert: (token: string) => void }) {
  const { report: texts } = useInsightTexts();
  const { labelOf } = useFigureWords();
  return (
    <Card title={texts.figures}>
      <p className="small muted">{texts.insertHint}</p>
      <ul className="in-hand-list">
        {report.figures.map(({ id, unit, value, phrase, before }) => (
          <li key={id}>
            <span>
              {labelOf(id)}
              {before === null ? null : <small className="faint"> {fill(texts.lastYear, { n: before })}</small>}
            </span>
            {value === null ? (
              <PageLink className={buttonClass('quiet')} href={figureHref(id, `?year=${report.year}`)}>
                {texts.noData}
              </PageLink>
            ) : (
              <span className="row">
                <Button
                  kind="quiet"
                  aria-label={`${value}${unit} ${texts.insert} ${labelOf(id)}`}
                  onClick={() => onInsert(`{${labelOf(id)}}`)}
                >
                  {value}
                  {unit}
                </Button>
                {phrase === `${value}${unit}` ? null : (
                  <Button
                    kind="quiet"
                    aria-label={`${phrase} ${texts.insert} ${labelOf(id)}`}
                    onClick={() => onInsert(`{${labelOf(id)}~}`)}
                  >
                    {phrase}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
        {rateCatalogue.map(({ id, part, whole }) => {
          const [top, bottom] = [part, whole].map((of) => report.figures.find((each) => each.id === of)?.value ?? 0);
          if (top === undefined || bottom === undefined || bottom === 0) return null;
          const share = `${Math.round((top / bottom) * 10_000) / 100}%`;
          return (
            <li key={id}>
              <span>
                {labelOf(id)}{' '}
                <small className="faint">
                  {top}/{bottom}
                </small>
              </span>
              <Button kind="quiet" aria-label={`${share} ${texts.insert} ${labelOf(id)}`} onClick={() => onInsert(`{${labelOf(id)}%}`)}>
                {share}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
