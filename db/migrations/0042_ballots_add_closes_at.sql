-- When the countdown that the chair began is over; every page of the hall shows the same.
alter table ballots_contests add column closes_at timestamptz;
