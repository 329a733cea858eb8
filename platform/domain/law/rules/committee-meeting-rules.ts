import { locked, lockedByLevel, nationalRule, ownRule, sample, setting, type Rule } from '../rule.ts';

/** Meetings of the standing committee, as far as convening and holding them goes; how it votes stands elsewhere. */
export const committeeMeetingRules: readonly Rule[] = [
  nationalRule({ id: 'SCM-01', zh: '常委会组成人员名额按人口在法定幅度内确定，一届内不变动。', en: 'The size of a standing committee follows the population within the law’s range and does not change in a term.', source: 'OL22 47', parameters: { least: lockedByLevel('persons', { K: 15, C: 29, P: 45 }), most: lockedByLevel('persons', { K: 35, C: 51, P: 75 }), 'most-large': lockedByLevel('persons', { K: 45, C: 61, P: 95 }), 'large-population': lockedByLevel('count', { K: 1_000_000, C: 8_000_000, P: 80_000_000 }) } }),
  nationalRule({ id: 'SCM-02', zh: '常委会会议每两个月至少举行一次，遇有特殊需要可以临时召集。', en: 'The standing committee meets at least once in two months; extraordinary meetings are possible.', source: 'OL22 51(1)', parameters: { interval: locked('months', 2) } }),
  nationalRule({ id: 'SCM-03', zh: '常委会会议由主任召集并主持，主任可以委托副主任主持。', en: 'The director convenes and chairs, and may delegate to a vice-director.', source: 'OL22 51(1)' }),
  nationalRule({ id: 'SCM-04', zh: '常委会会议有全体组成人员过半数出席，始得举行。', en: 'The standing committee meets only when more than half of all members attend.', source: 'OL22 51(3)' }),
  nationalRule({ id: 'SCM-06', zh: '常委会举行会议，政府、监委、法院、检察院的负责人列席。', en: 'Heads of government, supervisory commission, court and procuratorate attend without a vote.', source: 'OL22 51(2)' }),
  nationalRule({ id: 'SCM-07', zh: '县级主任会议由主任、副主任组成，设区的市以上还有秘书长。', en: 'A county’s chairs’ council is the director and vice-directors; from the prefecture up also the secretary-general.', source: 'OL22 54' }),
  nationalRule({ id: 'SCM-08', zh: '主任会议决定常委会每次会议的会期，拟订会议议程草案，处理日常工作。', en: 'The chairs’ council fixes the length, drafts the agenda and does the daily business.', source: 'OL22 54' }),
  nationalRule({ id: 'SCM-09', zh: '主任会议通过年度监督工作计划和代表工作计划。', en: 'The chairs’ council adopts the yearly plans of supervision and of deputies’ work.', source: 'SL24 63; DL25 43' }),
  ownRule({ id: 'SCM-10', zh: '常委会会议在会前规定的天数通知开会日期和建议议题，临时召集的除外。', en: 'Members are told date and topics the set number of days before, except for an extraordinary meeting.', source: 'L:GDS23 8; L:ZJS20 7', parameters: { notice: sample('days', 7, { atLeast: 5, atMost: 7 }), papers: sample('days', 7, { atLeast: 5, atMost: 7 }) } }),
  ownRule({ id: 'SCM-11', zh: '组成人员应当出席会议，不能出席的书面请假，出席情况报告主任。', en: 'Members attend or ask leave in writing; attendance is reported to the director.', source: 'L:GDS23 14' }),
  ownRule({ id: 'SCM-12', zh: '会议形式有全体会议、分组会议、联组会议，表决在全体会议进行。', en: 'There are plenary, group and joint meetings; votes are taken in plenary.', source: 'L:GDS23 9' }),
  ownRule({ id: 'SCM-13', zh: '特殊情况下经主任会议决定，组成人员可以通过视频出席。', en: 'In special circumstances the chairs’ council may let members attend by video.', source: 'L:GDS23 6; L:CQS23 12; L:ZJS20 4', parameters: { 'video-counts': setting('boolean', false) } }),
  ownRule({ id: 'SCM-17', zh: '议程由全体会议通过，会议期间调整由主任会议提出、全体会议同意。', en: 'The plenary approves the agenda; the chairs’ council proposes changes during the meeting.', source: 'L:GDS23 7' }),
  ownRule({ id: 'SCM-18', zh: '全体会议、联组会议和分组会议的发言时间按规定限制。', en: 'Speaking time is limited in plenary, joint and group meetings.', source: 'L:CQS23 43', parameters: { 'plenary-minutes': sample('count', 10, { atMost: 10 }), 'group-minutes': sample('count', 15, { atMost: 15 }) } }),
  ownRule({ id: 'SCM-19', zh: '会议公开，会期、议程、日程和结果公布，公民可以旁听。', en: 'Meetings are public: length, agenda, schedule and results; citizens may listen.', source: 'L:GDS23 13; L:GDS23 15; L:ZJS20 12' }),
  nationalRule({ id: 'SCM-20', zh: '邀请代表列席常委会会议。', en: 'Deputies are invited to attend without a vote.', source: 'DL25 33' }),
  nationalRule({ id: 'SCM-21', zh: '常委会每年向代表大会报告工作。', en: 'The standing committee reports to each session.', source: 'OL22 11(8); OL22 46' }),
  nationalRule({ id: 'SCM-22', zh: '县级以上常委会设立办公室、代表工作委员会等工作机构。', en: 'From the county up there are working bodies, the deputies’ work committee among them.', source: 'OL22 59; DL25 12' }),
  nationalRule({ id: 'SCM-23', zh: '市辖区、不设区的市的常委会可以在街道设立工作机构。', en: 'Districts and county cities may have working bodies in sub-districts.', source: 'OL22 59' }),
  ownRule({ id: 'SCM-24', zh: '通过的决议、决定及时公布。', en: 'Resolutions and decisions are published in good time.', source: 'L:GDS23 53; L:GDS23 55', parameters: { publish: sample('days', 5, { atMost: 5 }) } }),
];

/** What the law leaves to an office: papers, private notes, clean-up; and the oath. */
export const meetingRules: readonly Rule[] = [
  ownRule({ id: 'MTG-01', zh: '会议的届内次数和年度次数分别编号，会议通知发出时编定，不跳号、不混用。', en: 'Numbers in the term and in the year are two series, given with the notice, without gaps.', source: '' }),
  ownRule({ id: 'MTG-03', zh: '会议材料由有关单位在会前规定的天数报送，逾期的列出。', en: 'Units hand papers in the set number of days before the meeting; late ones are shown.', source: '', parameters: { papers: sample('days', 10, { atLeast: 7, atMost: 20 }) } }),
  ownRule({ id: 'MTG-04', zh: '本平台只处理公开、内部、工作秘密和限参会人员的材料；国家秘密走涉密渠道。限制范围的材料会后清理。', en: 'Only public, internal, work-secret and participants-only papers belong here; state secrets do not. Restricted papers are cleaned up afterwards.', source: '' }),
  nationalRule({ id: 'MTG-05', zh: '选举或者决定任命的国家工作人员就职时公开进行宪法宣誓。', en: 'Who is elected or appointed to a state post takes the constitutional oath in public.', source: 'OATH18; CON18 27' }),
];
