-- Who put a request to speak in for somebody that raised his hand in the hall.
alter table meetings_speeches add column entered_by text;
