-- Figures ask which matters were reported under one agenda item, and which points were handed over in a span.
create index supervision_matters__item on supervision_matters (item_id) where item_id is not null;
create index supervision_points__handed_over on supervision_points (congress_id, handed_over_on) where handed_over_on is not null;
