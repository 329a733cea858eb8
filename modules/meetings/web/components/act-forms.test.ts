import { describe, expect, it } from 'vitest';
import {
  agendaForms,
  absenceForms,
  documentForms,
  itemForms,
  meetingForms,
  paperForms,
  replyForms,
  speechForms,
} from '../../contract/forms.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import { meetingFiguresZhCn } from '../../texts/figures-zh-cn.ts';
import { meetingFormsZhCn } from '../../texts/forms-zh-cn.ts';
import { meetingHallZhCn } from '../../texts/hall-zh-cn.ts';
import { meetingPagesZhCn } from '../../texts/pages-zh-cn.ts';
import { meetingPhoneZhCn } from '../../texts/phone-zh-cn.ts';
import { meetingWordsZhCn } from '../../texts/words-zh-cn.ts';
import { ACT_FORMS, actForm, personsOf } from './act-forms.ts';

const texts = {
  words: meetingWordsZhCn,
  pages: meetingPagesZhCn,
  forms: meetingFormsZhCn,
  hall: meetingHallZhCn,
  phone: meetingPhoneZhCn,
  figures: meetingFiguresZhCn,
};
const FORMS = {
  meeting: meetingForms,
  agenda: agendaForms,
  item: itemForms,
  paper: paperForms,
  reply: replyForms,
  absence: absenceForms,
  speech: speechForms,
  document: documentForms,
};

/** An answer to every question, as a person might give it. */
function answerAll(of: string, action: string): Readonly<Record<string, unknown>> {
  const id = '019b0000-0000-7000-8000-000000000001';
  const { fields, toForm } = actForm({ of, action }, { texts, lists: [{ id, name: '名单' }] });
  const given = fields.map(({ name, kind, options = [] }): [string, unknown] => {
    if (kind === 'date') return [name, '2026-03-27'];
    if (kind === 'number') return [name, 10];
    if (kind === 'yes-no') return [name, true];
    if (kind === 'choice') return [name, options[0]?.value ?? id];
    if (kind === 'multi-choice') return [name, options.slice(0, 1).map(({ value }) => value)];
    if (kind === 'person' || kind === 'organisation' || kind === 'file') return [name, id];
    if (kind === 'people') return [name, [id]];
    return [name, name === 'time' ? '9:00' : name === 'endTime' ? '11:30' : name === 'persons' ? '戚永康 主任' : '常委会办公室提出'];
  });
  return toForm(Object.fromEntries(given));
}

describe('the forms of the acts of meetings', () => {
  it('every act of every lifecycle table has a form, and no other', () => {
    // The chair steps by pressing an item; items are arranged in the tree itself.
    for (const [of, { transitions }] of Object.entries(lifecycles)) {
      expect(Object.keys(ACT_FORMS[of] ?? {}).toSorted(), of).toEqual([...new Set(transitions.map(({ action }) => action))].toSorted());
    }
  });

  it('what is asked is what the contract takes', () => {
    for (const [of, forms] of Object.entries(FORMS)) {
      for (const [action, schema] of Object.entries(forms)) {
        if (action === 'arrange-items') continue;
        const read = schema.strict().safeParse(answerAll(of, action));
        expect({ of, action, issues: read.success ? [] : read.error.issues }).toEqual({ of, action, issues: [] });
      }
    }
  });

  it('the people of an oath are written one a line', () => {
    expect(personsOf('戚永康 市人民政府副市长\n\n　林惠芬　市民政局局长 ')).toEqual([
      { name: '戚永康', post: '市人民政府副市长' },
      { name: '林惠芬', post: '市民政局局长' },
    ]);
  });
});
