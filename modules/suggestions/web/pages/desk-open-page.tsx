import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { today } from '#platform/web/formats.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { MetaRow } from '#platform/web/kit/meta-row.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import type { ActionView, SuggestionView } from '../../contract/views.ts';
import { isOver } from '../../domain/task-lifecycle.ts';
import { suggestionQuery } from '../api.ts';
import { ActDialog } from '../components/desk/act-dialog.tsx';
import { MergedTexts } from '../components/desk/merged-texts.tsx';
import { orderActs } from '../components/desk/act-order.ts';
import { HandlingSection } from '../components/desk/handling-section.tsx';
import { MenuButton } from '../components/desk/menu-button.tsx';
import { PapersMenu } from '../components/desk/papers-menu.tsx';
import { RepliesSection } from '../components/desk/replies-section.tsx';
import { SideClocks } from '../components/desk/side-clocks.tsx';
import { SideKeyCase } from '../components/desk/side-key-case.tsx';
import { SidePromises } from '../components/desk/side-promises.tsx';
import { SideSimilar } from '../components/desk/side-similar.tsx';
import { SideUnits } from '../components/desk/side-units.tsx';
import { stateTone } from '../components/state-tone.ts';
import { SuggestionText } from '../components/desk/suggestion-text.tsx';
import { SuggestionTimeline } from '../components/desk/suggestion-timeline.tsx';
import { wordOf } from '../components/word-of.ts';
import { LIST_HREF, listHref, replyHref, suggestionHref } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Params = z.object({ id: z.string() });

/** One suggestion or motion: what it asks, what was done, by when it is due, and what the reader may do now. */
export function DeskOpenPage() {
  const { id } = usePageParams(Params);
  const found = useQuery(suggestionQuery(id));
  if (found.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  return <Opened key={id} view={found.data} />;
}

const BEFORE_HANDLING = ['draft', 'co-signing', 'filed', 'reviewing', 'accepted', 'proposed', 'returned', 'presidium', 'committee'];

const ANSWERED = ['answered', 'dissatisfied', 'closed-with-promises', 'closed', 'archived'];

function Opened({ view }: { readonly view: SuggestionView }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const [act, setAct] = useState<ActionView>();
  const navigate = useNavigate();
  const day = today();
  // Who checks, signs or approves a reply reads it first; so does who comes to see what was answered.
  const repliesFirst = view.replies.some(({ state }) => state !== 'sent' && state !== 'replaced') || ANSWERED.includes(view.state);
  const begin = (chosen: ActionView): void => {
    if (chosen.action === 'draft-reply' && chosen.targetId !== null) void navigate({ to: replyHref(view.id, chosen.targetId) });
    else setAct(chosen);
  };
  return (
    <>
      <OpenHead view={view} onAct={begin} />
      <div className="two">
        <div>
          <SuggestionText view={view} startsOpen={BEFORE_HANDLING.includes(view.state)} />
          <MergedTexts view={view} />
          {repliesFirst ? <RepliesSection view={view} today={day} /> : null}
          <SuggestionTimeline view={view} />
          {repliesFirst ? null : <RepliesSection view={view} today={day} />}
          <HandlingSection view={view} today={day} />
        </div>
        <div className="side">
          <SideClocks view={view} today={day} />
          <SideUnits view={view} today={day} />
          <SidePromises view={view} today={day} onAct={begin} />
          <SideKeyCase view={view} today={day} />
          <SideLinks view={view} />
          <SideSimilar id={view.id} />
          {view.isConfidential ? (
            <Card title={open.confidential}>
              <p className="small muted">{open.confidentialHint}</p>
            </Card>
          ) : null}
        </div>
      </div>
      <ActDialog view={view} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

function OpenHead({ view, onAct }: { readonly view: SuggestionView; readonly onAct: (act: ActionView) => void }) {
  const {
    words,
    acts,
    pages: { open, common },
  } = useSuggestionTexts();
  const { primary, shown, rest } = orderActs(view.actions);
  const units = (role: string): string =>
    view.tasks
      .filter((task) => task.role === role && !isOver(task))
      .map(({ unitName }) => unitName)
      .join(common.joiner);
  const confirmed = view.signers.filter(({ state }) => state === 'confirmed');
  const label = (action: ActionView): string => {
    const several = view.actions.filter((other) => other.action === action.action).length > 1;
    const unit = view.tasks.find(({ id }) => id === action.targetId)?.unitName;
    return several && unit !== undefined
      ? `${wordOf(acts.action, action.action)}${fill(common.inBrackets, { text: unit })}`
      : wordOf(acts.action, action.action);
  };
  const state = wordOf(words.state, view.state);
  const facts = [
    { label: open.lead, value: view.leadName },
    { label: open.coSigners, value: <CoSigners view={view} confirmed={confirmed.length} /> },
    ...(units('lead') === '' ? [] : [{ label: open.unit, value: units('lead') }]),
    ...(units('parallel') === '' ? [] : [{ label: open.parallel, value: units('parallel') }]),
    ...(units('co') === '' ? [] : [{ label: open.co, value: units('co') }]),
    ...(view.field === null
      ? []
      : [
          {
            label: open.field,
            value: <PageLink href={listHref({ tab: 'all', field: view.field })}>{wordOf(words.field, view.field)}</PageLink>,
          },
        ]),
    ...(view.replyClass === null ? [] : [{ label: open.answeredClass, value: wordOf(words.replyClass, view.replyClass) }]),
    { label: open.publicity, value: wordOf(words.publicity, view.publicity) },
  ];
  return (
    <PageHead
      title={view.title}
      crumbs={[
        { label: open.crumb, href: LIST_HREF },
        ...(view.sessionName === null ? [] : [{ label: view.sessionName }]),
        { label: view.numberText ?? wordOf(words.kind, view.kind) },
      ]}
      menus={
        <>
          {rest.length === 0 ? null : (
            <MenuButton
              label={open.more}
              className={buttonClass()}
              items={rest.map((action) => ({
                key: `${action.action}${action.targetId ?? ''}`,
                label: label(action),
                onPress: () => onAct(action),
              }))}
            />
          )}
          <PapersMenu view={view} />
        </>
      }
      actions={[...shown, ...(primary === undefined ? [] : [primary])].map((action) => ({
        key: `${action.action}${action.targetId ?? ''}`,
        label: label(action),
        primary: action === primary,
        onPress: () => onAct(action),
      }))}
    >
      <MetaRow
        status={
          <StatusTag tone={stateTone(view.state)}>{view.round > 1 ? `${state} · ${fill(open.round, { n: view.round })}` : state}</StatusTag>
        }
        items={facts}
      />
    </PageHead>
  );
}

function CoSigners({ view, confirmed }: { readonly view: SuggestionView; readonly confirmed: number }) {
  const {
    words,
    pages: { open },
  } = useSuggestionTexts();
  const count = view.signers.length === 0 ? view.coSignerCount : confirmed;
  if (view.signers.length === 0) return <>{count === 0 ? open.nobody : fill(open.people, { n: count })}</>;
  return (
    <details className="sg-menu">
      <summary>{fill(open.people, { n: count })}</summary>
      <div>
        <ul className="sg-lines">
          {view.signers.map((signer) => (
            <li key={signer.personId}>
              <div className="ends">
                <span>{signer.name}</span>
                <span className="faint">{wordOf(words.signer, signer.state)}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** What it is joined with: the suggestion it was merged into, the motion it came from or the suggestion it became. */
function SideLinks({ view }: { readonly view: SuggestionView }) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const links = [
    { id: view.mergedInto, label: open.mergedInto },
    { id: view.convertedFrom, label: open.convertedFrom },
    { id: view.convertedInto, label: open.convertedInto },
  ].flatMap(({ id, label }) => (id === null ? [] : [{ id, label }]));
  if (links.length === 0) return null;
  return (
    <Card>
      <ul className="sg-lines">
        {links.map((link) => (
          <li key={link.id}>
            <LinkedMatter {...link} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Linked = { readonly id: string; readonly label: string };

/** Another matter by its number and title. */
function LinkedMatter({ id, label }: Linked) {
  const {
    pages: { open },
  } = useSuggestionTexts();
  const { data: known } = useQuery(suggestionQuery(id));
  return (
    <>
      <span className="faint">{label}</span>{' '}
      <PageLink href={suggestionHref(id)}>
        {known === undefined ? open.linkOpen : `${known.numberText ?? ''} ${known.title}`.trim()}
      </PageLink>
    </>
  );
}
