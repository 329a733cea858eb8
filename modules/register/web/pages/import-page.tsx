import '../register.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import { deskCountsQuery } from '#platform/web/desk-counts.ts';
import { badRows, type ImportAnswer, type ImportCall, importSheet } from '../api.ts';
import { ImportChoice } from '../components/import-choice.tsx';
import { IMPORT_KINDS, type ImportKind, wrongRows } from '../components/import-columns.ts';
import { ImportColumns, ImportErrors } from '../components/import-preview.tsx';
import { PEOPLE_HREF, UNITS_HREF } from '../links.ts';
import { useRegisterTexts } from '../use-register-texts.ts';

const Search = z.object({ kind: z.enum(IMPORT_KINDS).optional().catch(undefined) });
const RESULTS: Readonly<Record<ImportKind, string>> = {
  organisations: UNITS_HREF,
  roster: PEOPLE_HREF,
  suggestions: '/desk/suggestions?tab=all',
};

type Correction = ImportCall['correction'];
type State = {
  readonly file: File | undefined;
  readonly answer: ImportAnswer | undefined;
  readonly correction: Correction;
  readonly busy: 'reading' | 'writing' | undefined;
  readonly thrown: unknown;
};
const NOTHING: State = { file: undefined, answer: undefined, correction: undefined, busy: undefined, thrown: undefined };

function useImport(kind: ImportKind | undefined, session: string) {
  const queries = useQueryClient();
  const [state, setState] = useState<State>(NOTHING);
  const run = async (file: File, correction: Correction, commit: boolean): Promise<void> => {
    if (kind === undefined) return;
    setState((old) => ({ ...old, file, correction, busy: commit ? 'writing' : 'reading', thrown: undefined }));
    try {
      const answer = await importSheet({
        kind,
        file,
        commit,
        correction,
        session: kind === 'suggestions' && /^\d{1,2}$/.test(session) ? session : undefined,
      });
      setState({ file, answer, correction, busy: undefined, thrown: undefined });
      if (commit) await queries.invalidateQueries();
    } catch (thrown) {
      setState((old) => ({ ...old, busy: undefined, thrown }));
    }
  };
  return { state, run, fail: (thrown: unknown) => setState((old) => ({ ...old, thrown })), reset: () => setState(NOTHING) };
}

async function saveBadRows(call: ImportCall, mark: string): Promise<void> {
  const address = URL.createObjectURL(await badRows(call));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${call.file.name.replace(/\.\w+$/, '')}-${mark}.xlsx`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Reading in an office's sheets: choose, check, write. Nothing is written before the yes. */
export function ImportPage() {
  const { import: words } = useRegisterTexts();
  const kit = useKitTexts();
  const [search, change] = usePageSearch(Search);
  const [session, setSession] = useState('');
  const { state, run, fail, reset } = useImport(search.kind, session);
  const { file, answer, busy, thrown } = state;
  const step = answer === undefined ? 1 : answer.committed ? 3 : 2;
  const call =
    search.kind !== undefined && file
      ? { kind: search.kind, file, commit: false, correction: state.correction, session: session || undefined }
      : undefined;
  const counts = useQuery(deskCountsQuery);
  // The office that accepts suggestions is the one that imports; the server says so again.
  if (counts.data && counts.data.counts['to-accept'] === undefined)
    return (
      <>
        <PageHead title={words.title} />
        <EmptyNote title={kit.forbiddenTitle} hint={words.noRight} />
      </>
    );
  return (
    <>
      <PageHead title={words.title} actions={answer ? [{ key: 'another', label: words.another, onPress: reset }] : []} />
      <ol className="rg-steps" aria-label={words.steps}>
        {[words.step1, words.step2, words.step3].map((label, at) => (
          <li key={label} aria-current={step === at + 1 ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
      {thrown === undefined ? null : <ErrorNote error={thrown} />}
      {busy ? (
        <div role="status">
          <p>{busy === 'writing' ? words.writing : fill(words.reading, { name: file?.name ?? '' })}</p>
          <progress aria-label={busy === 'writing' ? words.writing : words.step1} style={{ width: '100%' }} />
          <LoadingNote lines={5} />
        </div>
      ) : null}
      {!busy && answer === undefined ? (
        <ImportChoice
          kind={search.kind}
          session={session}
          onKind={(kind) => {
            reset();
            change({ kind });
          }}
          onSession={setSession}
          onFile={(chosen) => void run(chosen, undefined, false)}
        />
      ) : null}
      {!busy && answer && call && !answer.committed ? (
        <Preview
          call={call}
          answer={answer}
          onApply={(keys) => void run(call.file, { signature: answer.columns.signature, keys }, false)}
          onWrite={() => void run(call.file, state.correction, true)}
          onFail={fail}
        />
      ) : null}
      {!busy && answer?.committed && call ? <Written call={call} answer={answer} onFail={fail} /> : null}
    </>
  );
}

type AnswerProps = {
  readonly call: ImportCall & { readonly kind: ImportKind };
  readonly answer: ImportAnswer;
  readonly onFail: (thrown: unknown) => void;
};

function BadRowsButton({ call, answer, onFail }: AnswerProps) {
  const { import: words } = useRegisterTexts();
  return answer.errors.length === 0 ? null : (
    <Button onClick={() => void saveBadRows(call, words.errors).catch(onFail)}>{words.bad}</Button>
  );
}

function Preview({
  call,
  answer,
  onApply,
  onWrite,
  onFail,
}: AnswerProps & { readonly onApply: (keys: readonly (string | null)[]) => void; readonly onWrite: () => void }) {
  const { import: words } = useRegisterTexts();
  return (
    <div className="rg-import">
      <ImportColumns
        key={JSON.stringify(answer.columns.columns.map(({ key }) => key))}
        kind={call.kind}
        answer={answer}
        onApply={onApply}
      />
      <ImportErrors answer={answer} />
      <section className="confirm-bar" aria-label={words.step3}>
        <div>
          {answer.importable === 0 ? words.nothingToWrite : call.file.name}{' '}
          <span className="muted">
            {fill(words.summary, { rows: answer.rows, importable: answer.importable, wrong: wrongRows(answer) })}
          </span>
        </div>
        <BadRowsButton call={call} answer={answer} onFail={onFail} />
        {answer.importable > 0 && answer.columns.missing.length === 0 ? (
          <Button kind="primary" onClick={onWrite}>
            {fill(words.write, { n: answer.importable })}
          </Button>
        ) : null}
      </section>
    </div>
  );
}

function Written({ call, answer, onFail }: AnswerProps) {
  const { import: words } = useRegisterTexts();
  const same = answer.added + answer.changed === 0;
  return (
    <div className="rg-import rg-narrow" role="status">
      <div className={same ? 'note' : 'note'}>
        <h2>{same ? words.nothing : words.result}</h2>
        <p>{fill(words.resultLine, { added: answer.added, changed: answer.changed, unchanged: answer.unchanged })}</p>
      </div>
      {answer.errors.length > 0 ? <p>{fill(words.badStill, { n: wrongRows(answer) })}</p> : null}
      <div className="row">
        <PageLink className={buttonClass('primary')} href={RESULTS[call.kind]}>
          {words.see}
        </PageLink>
        <BadRowsButton call={call} answer={answer} onFail={onFail} />
      </div>
    </div>
  );
}
