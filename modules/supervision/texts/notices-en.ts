import type { supervisionNoticesZhCn } from './notices-zh-cn.ts';

export const supervisionNoticesEn: Readonly<Record<keyof typeof supervisionNoticesZhCn, string>> = {
  'supervision.report-asked': 'Please prepare the report on “{subject}”; the hearing is on {on}. Send the draft and the report in time.',
  'supervision.draft-commented':
    'The committee has commented on the report on “{subject}”; revise it and send it to the standing committee.',
  'supervision.report-sent': 'The report on “{subject}” is out; the meeting is on {on}.',
  'supervision.opinions-drafted': 'Opinions on “{subject}” are drafted and wait for the chairs’ council.',
  'supervision.opinions-handed-over': 'Opinions on “{subject}” are handed over; handle them point by point and report by {due}.',
  'supervision.handling-reported': 'The handling of “{subject}” is reported; check it.',
  'supervision.further-work': '“{subject}” needs further work; report again afterwards.',
  'supervision.second-report': '“{subject}” was found not satisfactory; the standing committee orders a second report. Please prepare it.',
  'supervision.answer-asked': 'The interpellation on “{subject}” is accepted; prepare the answer.',
  'supervision.matter-accepted': '“{subject}”, which you signed, is accepted.',
  'supervision.matter-refused': '“{subject}”, which you signed, was not accepted; the reason stands on its page.',
  'supervision.interpellation-answered': 'The interpellation on “{subject}” is answered; say whether you are satisfied.',
  'supervision.second-answer': 'More than half of the signers are not satisfied with the answer on “{subject}”; answer again.',
  'supervision.point-handed-over': 'Point {number} of “{subject}” is handed to your unit.',
  'supervision.point-answered': '{unit} answered point {number} of “{subject}”; check it.',
  'supervision.deed-shown': '{unit} showed what was done on point {number} of “{subject}”; check it.',
  'supervision.mending-ordered': 'Point {number} of “{subject}” needs further mending; see the finding.',
  'supervision.point-closed': 'Point {number} of “{subject}” is checked and closed.',
  'supervision.referral-named': 'You are named to read a referral. Opening it is kept.',
  'supervision.referral-sent': 'A referral was sent to you; please receive it.',
  'supervision.referral-fed-back': 'A referral was answered.',
  'supervision.residents-ask': 'Residents sent questions on “{subject}”; please read them and take or drop each.',
  'supervision.joined': 'You take part in “{subject}”; see it on your phone.',
  'supervision.question-chosen': 'Your unit will answer a question of the special inquiry on “{subject}”; prepare for it.',
};
