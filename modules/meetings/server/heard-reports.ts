/** A meeting that was held, or is being held now (a condition on `m`). */
export const HELD = `m.state in ('under-way', 'ended', 'archived')`;

/**
 * An item that the meeting dealt with (a condition on `i` of `m`). Withdrawn and put off it was not, and neither was one the
 * chair never came to. Where nobody stepped through the agenda, as when a meeting is entered afterwards, what was listed
 * and neither withdrawn nor put off counts. An item with parts of its own verb is its parts.
 */
const DEALT_WITH = `(i.state = 'done' or (i.state = 'listed' and m.state in ('ended', 'archived') and not exists (select from meetings_items o where o.meeting_id = m.id and o.started_at is not null)))
  and not exists (select from meetings_items o where o.meeting_id = i.meeting_id and o.parent_id = i.id and o.verb = i.verb and o.state not in ('withdrawn', 'moved'))`;

/** Reports of the congress's own committees are not reports of those it oversees. */
const OF_THE_OVERSEEN = '(i.owner_unit_id is not null or i.owner_body_id is null)';

export const HEARD_ITEMS = 'join meetings_items i on i.meeting_id = m.id left join register_organisations u on u.id = i.owner_unit_id';

/** 听取和审议: heard and deliberated by the standing committee (监督法 2024, 11). One definition for every page that says so. */
export const REPORT_HEARD = `${HELD} and m.kind = 'standing-committee' and i.verb = 'hear-and-review' and ${OF_THE_OVERSEEN} and ${DEALT_WITH}`;
/** 听取 without 审议: what the chairs' council or the standing committee was told of; where the report is made within a 听取和审议 it is that. */
export const BRIEFING_HEARD = `${HELD} and m.kind in ('standing-committee', 'chairs-council') and i.verb = 'hear' and ${DEALT_WITH}
  and not exists (select from meetings_items o where o.id = i.parent_id and o.verb = 'hear-and-review')`;

/** Who reported, as the inventory splits 一府一委两院; `unnamed` where the agenda names nobody. */
export const REPORTER = `case when u.id is null then 'unnamed' when u.kind = 'court' or u.name like '%法院' then 'court' when u.kind = 'procuratorate' or u.name like '%检察院' then 'procuratorate' when u.name ~ '(监察委员会|监委)$' then 'supervision' else 'government' end`;
export const REPORTERS = ['government', 'supervision', 'court', 'procuratorate', 'unnamed'] as const;
