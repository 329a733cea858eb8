import type { LocalDate } from '#platform/domain/local-date.ts';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import type { UnitDesk } from '../../contract/desk-views.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import type { Edit } from './edit-dialog.tsx';

/** Lines of a text, without empty ones. */
export const linesOf = (text: unknown): readonly string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];

function unitFields({ units, unitKind }: RegisterTexts): readonly AskField[] {
  return [
    { name: 'name', label: units.name, kind: 'text', required: true, max: 80 },
    { name: 'shortName', label: units.shortName, kind: 'text', required: true, max: 40 },
    {
      name: 'kind',
      label: units.kind,
      kind: 'choice',
      required: true,
      options: Object.entries(unitKind).map(([value, label]) => ({ value, label })),
    },
    { name: 'phone', label: units.phone, kind: 'text', max: 40 },
    { name: 'contact', label: units.contact, kind: 'text', max: 80 },
    { name: 'nicknames', label: units.nicknames, kind: 'textarea', rows: 3, hint: units.nicknameHint },
  ];
}

const unitOf = ({ duties: _duties, nicknames, ...answers }: Readonly<Record<string, unknown>>) => ({
  ...answers,
  nicknames: linesOf(nicknames),
});

export function addUnit(texts: RegisterTexts, onDone: (answer: unknown) => void): Edit {
  return {
    title: texts.units.add,
    path: 'units',
    onDone,
    fields: [
      ...unitFields(texts),
      { name: 'duties', label: texts.units.dutiesFirst, kind: 'textarea', rows: 5, hint: texts.units.dutyHint },
    ],
    body: (answers) => ({ unit: unitOf(answers), duties: linesOf(answers['duties']) }),
  };
}

export function editUnit(texts: RegisterTexts, unit: UnitDesk): Edit {
  return {
    title: texts.units.edit,
    path: `units/${unit.id}/edit`,
    fields: unitFields(texts),
    body: (answers) => ({ version: unit.version, unit: unitOf(answers) }),
    initial: {
      name: unit.name,
      shortName: unit.shortName,
      kind: unit.kind,
      phone: unit.phone ?? '',
      contact: unit.contact ?? '',
      nicknames: unit.nicknames.join('\n'),
    },
  };
}

export function endUnit({ units, acts }: RegisterTexts, unit: UnitDesk, today: LocalDate): Edit {
  return {
    title: units.end,
    hint: units.endHint,
    path: `units/${unit.id}/end`,
    initial: { on: today },
    fields: [{ name: 'on', label: acts.on, kind: 'date', required: true }],
    body: (answers) => ({ version: unit.version, ...answers }),
  };
}
