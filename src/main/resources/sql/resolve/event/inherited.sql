-- All mentions of the facts that go on under another id; the group's number is the id that they leave.
insert into staging.fact_group_mention (mention_id, group_no)
select m.event_mention_id, g.group_no
  from staging.fact_group g
  join warehouse.fact_event_mention m on m.event_id = g.group_no
