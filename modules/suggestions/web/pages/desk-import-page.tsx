import '../suggestions.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { FileInput } from '#platform/web/kit/file-input.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useKitTexts } from '#platform/web/kit-texts.ts';
import { badRows, importSheet, type ImportAnswer, type ImportAsked } from '../api.ts';
import { saveBlob } from '../components/save-blob.ts';
import { LIST_HREF } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const KINDS = ['suggestions', 'organisations', 'roster'] as const;

/** Sheets as offices have them: a preview first, errors by row in words, nothing written until confirmed. */
export function DeskImportPage() {
  const { pages } = useSuggestionTexts();
  const kit = useKitTexts();
  const client = useQueryClient();
  const texts = pages.import;
  const [kind, setKind] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [session, setSession] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer>();
  const [busy, setBusy] = useState<'reading' | 'writing'>();
  const [thrown, setThrown] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const file = files[0];
  const run = async (commit: boolean): Promise<void> => {
    setMissing(kind === '' || file === undefined);
    if (kind === '' || file === undefined || busy !== undefined) return;
    setBusy(commit ? 'writing' : 'reading');
    setThrown(undefined);
    try {
      const read = await importSheet({ kind, file, session, commit });
      setAnswer(read);
      if (!commit) return;
      sayDone(fill(texts.committed, { n: read.added + read.changed }));
      await client.invalidateQueries();
    } catch (error) {
      setThrown(error);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <PageHead title={texts.title} crumbs={[{ label: pages.open.crumb, href: LIST_HREF }, { label: texts.title }]} />
      <div className="form" style={{ marginTop: 14 }}>
        <RadioGroup label={texts.kind} required value={kind} error={missing && kind === '' ? fill(kit.choiceMissing, { label: texts.kind }) : undefined} options={KINDS.map((value) => ({ value, label: texts[value] }))} onChange={(value) => { setKind(value); setAnswer(undefined); }} />
        <FileInput label={texts.file} hint={texts.hint} required accept=".xlsx" files={files} error={missing && file === undefined ? fill(kit.choiceMissing, { label: texts.file }) : undefined} onChange={(chosen) => { setFiles(chosen); setAnswer(undefined); }} />
        {kind === 'suggestions' ? <TextInput label={texts.session} hint={texts.sessionHint} inputMode="numeric" narrow value={session} onChange={setSession} /> : null}
        <div className="row acts"><Button kind={answer === undefined ? 'primary' : 'plain'} busy={busy === 'reading'} onClick={() => void run(false)}>{texts.preview}</Button></div>
        {thrown === undefined ? null : <ErrorNote error={thrown} />}
        {busy === undefined ? null : <><p role="status">{texts[busy]}</p><LoadingNote lines={2} /></>}
      </div>
      {answer === undefined || file === undefined ? null : <Preview answer={answer} asked={{ kind, file, session, commit: false }} busy={busy === 'writing'} onCommit={() => void run(true)} onTrouble={setThrown} />}
    </>
  );
}

type PreviewProps = { readonly answer: ImportAnswer; readonly asked: ImportAsked; readonly busy: boolean; readonly onCommit: () => void; readonly onTrouble: (error: unknown) => void };

function Preview({ answer, asked, busy, onCommit, onTrouble }: PreviewProps) {
  const { pages } = useSuggestionTexts();
  const texts = pages.import;
  const takeBad = async (): Promise<void> => {
    try { saveBlob(await badRows(asked), `${texts.badRows}.xlsx`); } catch (error) { onTrouble(error); }
  };
  return (
    <Card title={texts.preview} className="sg-section">
      <p>{fill(texts.rows, { n: answer.rows })} · {fill(texts.importable, { n: answer.importable })} · {fill(texts.errors, { n: answer.errors.length })}</p>
      {answer.committed ? <p role="status"><b>{fill(texts.result, { added: answer.added, changed: answer.changed, unchanged: answer.unchanged })}</b></p> : null}
      {answer.errors.length === 0 ? null : (
        <div className="table-box" role="group" aria-label={texts.why}>
          <table className="table">
            <thead><tr><th scope="col" className="num">{texts.row}</th><th scope="col">{texts.column}</th><th scope="col">{texts.why}</th></tr></thead>
            <tbody>{answer.errors.map((error) => <tr key={`${error.row} ${error.column ?? ''} ${error.sentence}`}><td className="num">{error.row}</td><td>{error.column}</td><td>{error.sentence}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      <div className="row acts" style={{ marginTop: 12 }}>
        {answer.errors.length === 0 ? null : <Button onClick={() => void takeBad()}>{texts.badRows}</Button>}
        {answer.committed || answer.importable === 0 ? null : <Button kind="primary" busy={busy} onClick={onCommit}>{fill(texts.commit, { n: answer.importable })}</Button>}
      </div>
    </Card>
  );
}
