import type { ballotsFindingsZhCn } from './findings-zh-cn.ts';

/** What a verification of contests can find. Entries count from 0. */
export const ballotsFindingsEn: Readonly<Record<keyof typeof ballotsFindingsZhCn, string>> = {
  'leaf-missing': '“{title}” ({contestId}): entry {at} of the log is missing.',
  'leaf-unreadable': '“{title}” ({contestId}): entry {at} of the log cannot be read, or is not of its kind.',
  'checkpoint-invalid':
    '“{title}” ({contestId}): the signature at size {at} does not fit the log; the log was changed after it was signed.',
  'checkpoint-missing':
    '“{title}” ({contestId}): the log has {at} entries, and the newest signature does not cover them, or its end was cut off.',
  'contest-changed': '“{title}” ({contestId}): the matter, its rules, the roll or the presence are not what was fixed at the opening.',
  'casts-differ': '“{title}” ({contestId}): who took part differs from the log.',
  'order-wrong': '“{title}” ({contestId}): somebody is there twice, or a paper stands behind the close (entry {at}).',
  'received-differs': '“{title}” ({contestId}): the number received differs from the log.',
  'count-differs': '“{title}” ({contestId}): the papers counted are not as many as the people who cast.',
  'papers-differ': '“{title}” ({contestId}): the papers kept after the opening of the box differ from the log.',
  'result-differs': '“{title}” ({contestId}): counted again from the log, the outcome is another than the one announced.',
};
