import type { LocalDate } from '#platform/domain/local-date.ts';
import type { BodyDesk } from '../../contract/desk-views.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import type { Edit } from './edit-dialog.tsx';

export function editBody({ bodies, acts }: RegisterTexts, body: BodyDesk): Edit {
  return {
    title: bodies.edit,
    hint: bodies.editHint,
    path: `bodies/${body.id}/edit`,
    initial: { name: body.name, rankOrder: String(body.rankOrder) },
    body: (answers) => ({ wasName: body.name, ...answers }),
    fields: [
      { name: 'name', label: bodies.name, kind: 'text', required: true, min: 2, max: 60 },
      { name: 'rankOrder', label: bodies.rankOrder, kind: 'number', hint: acts.rankHint },
    ],
  };
}

export function endBody({ bodies, acts }: RegisterTexts, body: BodyDesk, today: LocalDate): Edit {
  return {
    title: bodies.end,
    hint: bodies.endHint,
    path: `bodies/${body.id}/end`,
    initial: { on: today },
    fields: [{ name: 'on', label: acts.on, kind: 'date', required: true }],
    body: (answers) => answers,
  };
}
