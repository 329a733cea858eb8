import { nationalRule, ownRule, type Rule } from '../rule.ts';

/** Who fills which post. */
export const postRules: readonly Rule[] = [
  nationalRule({ id: 'POST-01', zh: '县级以上常委会主任、副主任、委员（设区的市以上还有秘书长）由大会从代表中选举。', en: 'Director, vice-directors and members of a standing committee (from the prefecture up also its secretary-general) are elected by the congress among its deputies.', source: 'OL22 11(4); OL22 47' }),
  nationalRule({ id: 'POST-02', zh: '政府正职和副职由本级大会选举。', en: 'Heads and vice-heads of government are elected by the congress of their level.', source: 'OL22 11(5); OL22 12(7)' }),
  nationalRule({ id: 'POST-03', zh: '闭会期间，常委会决定政府个别副职的任免。', en: 'In recess the standing committee decides on individual vice-heads of government.', source: 'OL22 50(13)' }),
  nationalRule({ id: 'POST-04', zh: '政府其他组成人员由正职提名，常委会决定任免，并报上一级政府备案。', en: 'The other members of the government are decided by the standing committee on its head’s nomination and reported to the upper government.', source: 'OL22 50(14); OL22 70' }),
  nationalRule({ id: 'POST-05', zh: '监察委员会主任由大会选举。', en: 'The director of the supervisory commission is elected by the congress.', source: 'OL22 11(6); SV24 9' }),
  nationalRule({ id: 'POST-06', zh: '监察委员会副主任、委员由主任提请常委会任免。', en: 'Its vice-directors and members are appointed by the standing committee on the director’s nomination.', source: 'OL22 50(15); SV24 9' }),
  nationalRule({ id: 'POST-07', zh: '法院院长由大会选举。', en: 'The court president is elected by the congress.', source: 'OL22 11(6); CO18 43' }),
  nationalRule({ id: 'POST-08', zh: '副院长、庭长、副庭长、审判委员会委员和审判员由院长提请常委会任免。', en: 'Vice-presidents, division chiefs, members of the adjudication committee and judges are appointed by the standing committee on the president’s nomination.', source: 'OL22 50(16); JL19 18' }),
  nationalRule({ id: 'POST-09', zh: '检察长由大会选举，由上一级检察长提请上一级常委会批准。', en: 'The chief procurator is elected by the congress and then approved by the upper standing committee.', source: 'OL22 11(6); PL19 18' }),
  nationalRule({ id: 'POST-10', zh: '副检察长、检察委员会委员和检察员由检察长提请常委会任免。', en: 'Deputy chief procurators, committee members and procurators are appointed by the standing committee on the chief’s nomination.', source: 'OL22 50(16); PL19 18' }),
  nationalRule({ id: 'POST-11', zh: '上一级人大代表由大会选举，闭会期间个别出缺由常委会补选。', en: 'Deputies to the upper congress are elected by the congress; single vacancies in recess by the standing committee.', source: 'OL22 11(7); OL22 50(18); EL20 57' }),
  nationalRule({ id: 'POST-12', zh: '专门委员会组成人员由主席团在代表中提名、大会通过；闭会期间常委会可以任免个别副主任委员和部分委员。', en: 'Special committees are nominated by the presidium among the deputies and passed by the congress; in recess the standing committee may change individual vice-chairs and some members.', source: 'OL22 34' }),
  nationalRule({ id: 'POST-13', zh: '代表资格审查委员会由主任会议在常委会组成人员中提名、常委会通过；乡镇由大会第一次会议通过。', en: 'The credentials committee is passed by the standing committee from among its members; in a township by the first session.', source: 'OL22 37; OL22 56' }),
  ownRule({ id: 'POST-14', zh: '常委会工作机构、办事机构和街道工委负责人由主任会议提请常委会任免。', en: 'Heads of the standing committee’s own bodies are appointed by it on the chairs’ council’s nomination.', source: 'L:GDP22 3; OL22 59' }),
  nationalRule({ id: 'POST-15', zh: '县、乡两级选举委员会由县级常委会任命，成员成为代表候选人的应当辞去职务。', en: 'The county’s standing committee appoints the election committees of county and township; a member who becomes a candidate leaves.', source: 'EL20 10' }),
  nationalRule({ id: 'POST-16', zh: '人民陪审员名额由法院提请常委会确定，人选由院长提请常委会任命。', en: 'The standing committee fixes the number of people’s assessors and appoints them on the court’s request.', source: 'PA18 8; PA18 10; PA18 11' }),
  nationalRule({ id: 'POST-17', zh: '乡镇人大主席、副主席由大会从代表中选举。', en: 'Chair and vice-chairs of a township congress are elected among its deputies.', source: 'OL22 12(6); OL22 18' }),
  nationalRule({ id: 'POST-18', zh: '县级常委会和县级政府不设秘书长，大会会议另有秘书长。', en: 'A county’s standing committee and government have no secretary-general; the session has one.', source: 'OL22 17; OL22 47; OL22 54; OL22 70' }),
];
