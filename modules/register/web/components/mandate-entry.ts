import type { LocalDate } from '#platform/domain/local-date.ts';
import type { PersonDesk, TreeRow } from '../../contract/desk-views.ts';
import { inLineWith, openLevels } from '../../domain/congress-kin.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import { wordFor } from '../use-register-texts.ts';
import type { Edit } from './edit-dialog.tsx';

const OTHER = 'other';

/** A mandate in a congress above or below: one of the tree, or one that is entered by name and level. */
export function enterMandate(texts: RegisterTexts, person: PersonDesk, tree: readonly TreeRow[], today: LocalDate): Edit {
  const { acts, levelLong, person: words } = texts;
  const own = tree.find(({ isOwn }) => isOwn)?.id ?? '';
  const known = inLineWith(tree, own);
  const levels = openLevels(tree, own);
  const byName = { field: 'ofCongressId', is: [OTHER] };
  return {
    title: acts['enter-mandate'],
    hint: acts.enterMandateHint,
    path: 'mandates',
    initial: { startsOn: today, ...(known.length === 0 ? { ofCongressId: OTHER } : {}) },
    fields: [
      {
        name: 'ofCongressId',
        label: acts.ofCongress,
        kind: 'choice',
        required: true,
        options: [
          ...known.map(({ id, name, level }) => ({ value: id, label: `${name} · ${wordFor(levelLong, level)}` })),
          ...(levels.length === 0 ? [] : [{ value: OTHER, label: acts.otherCongress }]),
        ],
      },
      {
        name: 'level',
        label: acts.congressLevel,
        kind: 'choice',
        required: true,
        when: byName,
        options: levels.map((value) => ({ value, label: wordFor(levelLong, value) })),
      },
      { name: 'congressName', label: acts.congressName, kind: 'text', required: true, max: 60, hint: acts.congressNameHint, when: byName },
      { name: 'term', label: acts.termNumber, kind: 'number', required: true },
      { name: 'constituency', label: words.constituency, kind: 'text', max: 100 },
      { name: 'startsOn', label: acts.mandateFrom, kind: 'date', required: true },
    ],
    body: ({ ofCongressId, level, congressName, ...answers }) => ({
      ...answers,
      personId: person.personId,
      version: person.version,
      ...(ofCongressId === OTHER ? { congress: { name: congressName, level } } : { ofCongressId }),
    }),
  };
}
