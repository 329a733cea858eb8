import { describe, expect, test } from 'vitest';
import { taskForms } from '../../../contract/forms.ts';
import { en } from '../../../texts/en.ts';
import { zhCn } from '../../../texts/zh-cn.ts';
import { firstDraft, missingFields, NEW_PROMISE, type ReplyDraft, replyForm, replyWarnings } from './reply-draft.ts';
import { sampleTask, sampleView } from '../sample-view.ts';
import { warningText } from './warning-text.ts';

const view = sampleView({ tasks: [sampleTask({})] });
const written = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
  answers: ['已建成 12 处集中充电棚。', '不具备条件，原因是用地没有落实。'],
  body: '收悉，现将办理情况答复如下。',
  class: 'solved',
  publicity: 'full',
  contactName: '甲',
  contactPhone: '0000-1234567',
  promises: [],
  savedAt: null,
  ...change,
});
const heard = {
  contacts: [{ id: 'c', taskId: 't', way: 'phone', on: '2026-02-20', summary: '谈了两点', state: 'confirmed', remark: null }],
};
const kinds = (draft: ReplyDraft, change: Parameters<typeof sampleView>[0] = {}) =>
  replyWarnings(draft, sampleView({ tasks: [sampleTask({})], ...heard, ...change }), 't').map(({ kind }) => kind);

describe('what a drafter is told before sending', () => {
  test('a finished draft is told nothing', () => {
    expect(kinds(written())).toEqual([]);
  });

  test('a point without an answer and an answer without content are both named', () => {
    expect(kinds(written({ answers: ['', '高度重视，积极推进。'] }))).toEqual(['unanswered', 'empty']);
  });

  test('a class that promises asks for a promise with a day', () => {
    expect(kinds(written({ class: 'planned' }))).toEqual(['no-promise']);
    expect(kinds(written({ class: 'planned', promises: [{ ...NEW_PROMISE, text: '建成 5 处' }] }))).toEqual(['no-promise']);
    expect(kinds(written({ class: 'planned', promises: [{ ...NEW_PROMISE, text: '建成 5 处', dueOn: '2026-09-30' }] }))).toEqual([]);
  });

  test('without a contact in this round it would be refused', () => {
    expect(kinds(written(), { contacts: [] })).toEqual(['no-contact']);
  });

  test('a contact of the first round does not count in the second', () => {
    expect(kinds(written(), { tasks: [sampleTask({ round: 2, assignedOn: '2026-04-02' })] })).toEqual(['no-contact']);
  });

  test('a lead unit waits for opinions that are owed', () => {
    expect(kinds(written(), { tasks: [sampleTask({}), sampleTask({ id: 'k', role: 'co', unitName: '市住建局' })] })).toEqual([
      'missing-opinions',
    ]);
  });

  test('private data is pointed at', () => {
    expect(kinds(written({ body: '联系 13800000000' }))).toEqual(['private-data']);
  });

  test('every warning has a sentence without an open place', () => {
    const all = [
      ...replyWarnings(written({ answers: ['', '高度重视'], class: 'planned', body: '13800000000' }), view, 't'),
      { kind: 'missing-opinions' as const, units: ['市住建局'] },
      { kind: 'suggest-class' as const },
    ];
    for (const texts of [zhCn, en]) for (const warning of all) expect(warningText(warning, texts)).not.toMatch(/\{\w+\}/);
  });
});

describe('a draft becomes a request', () => {
  test('the contract takes it', () => {
    const form = replyForm(
      written({
        class: 'planned',
        promises: [{ text: ' 建成 5 处 ', target: '5', unitOfMeasure: '处', dueOn: '2026-09-30', responsible: '' }, NEW_PROMISE],
      }),
    );
    const read = taskForms['draft-reply'].safeParse(form);
    expect(read.success).toBe(true);
    expect(form['promises']).toEqual([{ text: '建成 5 处', target: 5, unitOfMeasure: '处', dueOn: '2026-09-30' }]);
  });

  test('a draft that was sent back comes again with its words', () => {
    const back = sampleView({
      tasks: [sampleTask({})],
      replies: [
        {
          id: 'r',
          taskId: 't',
          round: 1,
          state: 'replaced',
          body: '旧稿',
          answers: ['一', '二'],
          class: 'solved',
          classLetter: 'A',
          publicity: 'full',
          numberText: null,
          contactName: '甲',
          contactPhone: '1',
          signedBy: null,
          signedOn: null,
          sentOn: null,
          sentWay: null,
        },
      ],
    });
    expect(firstDraft(back, 't')).toMatchObject({ body: '旧稿', answers: ['一', '二'], class: 'solved' });
  });

  test('an empty draft names everything that is missing, and chooses nothing', () => {
    expect(missingFields(firstDraft(view, 't'))).toEqual(['body', 'class', 'publicity', 'contactName', 'contactPhone']);
  });
});
