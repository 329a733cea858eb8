import { expect, test } from 'vitest';
import { newParcel, parcelsDue, released } from '#platform/web/offline/outbox.ts';
import { TextForm } from '../contract/forms.ts';
import { formOf, parcelsFor, type ParcelContext } from './phone-parcels.ts';
import { EMPTY_VALUES, type WriteValues } from './phone-write-values.ts';

const written: WriteValues = {
  ...EMPTY_VALUES,
  kind: 'suggestion',
  title: '关于增设护学岗的建议',
  situation: '情况',
  analysis: '分析',
  points: ['设护学岗', ''],
  invite: [{ value: 'p1', label: '林惠芬' }],
};
const context = (): ParcelContext => {
  let made = 0;
  return { accountId: 'me', draftId: 'd1', names: { text: '正文', invite: '邀请', file: '提交' }, newId: () => `c${(made += 1)}` };
};

test('a new text is created before anything is done with it, and what follows waits for its id', () => {
  const [create, file] = parcelsFor(written, 'file', context());
  expect(create).toMatchObject({ commandId: 'c1', path: '/api/suggestions', draftId: 'd1', body: { commandId: 'c1', kind: 'suggestion' } });
  expect(file).toMatchObject({
    commandId: 'c2',
    follows: 'c1',
    path: '/api/suggestions/{id}/acts/file',
    body: { commandId: 'c2', form: {} },
  });
  expect(
    parcelsDue(
      [create, file].flatMap((one) => (one ? [newParcel(one, 1)] : [])),
      'me',
      9,
    ).map(({ commandId }) => commandId),
  ).toEqual(['c1']);
});

test('inviting and filing are never sent in one breath: filing would end the invitations', () => {
  const paths = parcelsFor(written, 'invite', context()).map(({ path }) => path);
  expect(paths).toEqual(['/api/suggestions', '/api/suggestions/{id}/acts/invite-co-signers']);
});

test('a text the server has is saved with the version it had; one that others read is changed, which asks them again', () => {
  const server = { id: 's1', version: 4, state: 'draft', signers: [] };
  expect(parcelsFor({ ...written, server }, 'keep', context())).toMatchObject([
    { path: '/api/suggestions/s1/acts/save-draft', body: { version: 4 } },
  ]);
  expect(parcelsFor({ ...written, server: { ...server, state: 'co-signing' } }, 'keep', context())[0]?.path).toBe(
    '/api/suggestions/s1/acts/change-text',
  );
  expect(parcelsFor({ ...written, kind: 'motion', server }, 'keep', context())[0]?.path).toBe('/api/motions/s1/acts/save-draft');
});

test('the newest version stands in what follows once the text has arrived', () => {
  const file = parcelsFor(written, 'file', context())[1];
  expect(file && released(newParcel(file, 1), { id: 's9', version: 2 })).toMatchObject({
    path: '/api/suggestions/s9/acts/file',
    body: { version: 2, form: {} },
  });
});

test('what is sent is what the contract takes; an unanswered question is not answered for the person', () => {
  const form = formOf(written);
  expect(TextForm.parse(form)).toEqual({ title: written.title, situation: '情况', analysis: '分析', points: ['设护学岗'] });
  expect(formOf({ ...written, wantsPublicity: 'no', isConfidential: 'yes' })).toMatchObject({
    wantsPublicity: false,
    isConfidential: true,
  });
});
