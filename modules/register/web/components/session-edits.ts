import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import type { TermView } from '../../contract/desk-views.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import type { Edit } from './edit-dialog.tsx';

type Session = TermView['sessions'][number];
const NEW = 'new';

/** 第 5 次会议 2026年1月12日–2026年1月15日 */
export const sessionWords = ({ tree }: RegisterTexts, { number, opensOn, closesOn }: Session): string =>
  `${fill(tree.session, { n: number })} ${longDate(opensOn)}–${longDate(closesOn)}`;

function knownWords(texts: RegisterTexts, terms: readonly TermView[]): string {
  const { tree } = texts;
  const sessions = terms.flatMap(({ number, sessions: held }) =>
    held.map((session) => `${fill(tree.term, { n: number })} ${sessionWords(texts, session)}`),
  );
  return sessions.length === 0 ? tree.knownNone : fill(tree.known, { sessions: sessions.join('；') });
}

const dayFields = ({ tree }: RegisterTexts): readonly AskField[] => [
  { name: 'opensOn', label: tree.opensOn, kind: 'date', required: true },
  { name: 'closesOn', label: tree.closesOn, kind: 'date', required: true },
];

/** A session of a term that is known, or the first of a new one. */
export function enterSession(texts: RegisterTexts, terms: readonly TermView[]): Edit {
  const { tree } = texts;
  const newest = terms[0]?.number;
  const isNew = { field: 'whichTerm', is: [NEW] };
  return {
    title: tree.enterSession,
    hint: `${tree.enterHint}${knownWords(texts, terms)}`,
    path: 'sessions',
    initial: { whichTerm: String(newest ?? NEW), term: String((newest ?? 0) + 1) },
    fields: [
      {
        name: 'whichTerm',
        label: tree.whichTerm,
        kind: 'choice',
        required: true,
        options: [
          ...terms.map(({ number }) => ({ value: String(number), label: fill(tree.term, { n: number }) })),
          { value: NEW, label: tree.newTerm },
        ],
      },
      { name: 'term', label: tree.newTermNumber, kind: 'number', required: true, when: isNew },
      { name: 'termStartsOn', label: tree.termStartsOn, kind: 'date', required: true, when: isNew },
      { name: 'number', label: tree.number, kind: 'number', required: true },
      ...dayFields(texts),
    ],
    body: ({ whichTerm, ...answers }) => (whichTerm === NEW ? answers : { ...answers, term: Number(whichTerm) }),
  };
}

/** Puts the days of a session right; they are changed only as they were read. */
export function editSessionDays(texts: RegisterTexts, term: number, session: Session): Edit {
  const { number, opensOn, closesOn } = session;
  const named = `${fill(texts.tree.term, { n: term })} ${fill(texts.tree.session, { n: number })}`;
  return {
    title: fill(texts.tree.editDaysOf, { session: named }),
    hint: texts.tree.editDaysHint,
    path: 'sessions',
    initial: { opensOn, closesOn },
    fields: dayFields(texts),
    body: (answers) => ({ ...answers, term, number, was: { opensOn, closesOn } }),
  };
}
