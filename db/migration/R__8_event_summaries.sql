-- How summaries follow the facts: what went and what came of the events, articles and agreements that a transaction
-- wrote is laid side by side in staging, rows that go as -1 and rows that come as 1; counts take up the difference.
create or replace function summary.refresh_events() returns void language plpgsql as $$
begin
  insert into staging.summary_event
  select i.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
    join summary.event_involvement i on i.event_id = d.due_id;

  -- One pass from the events to their sides: parts laid beside each other by a join are read once for each event where the
  -- planner, who knows nothing of facts just written, takes them for a few.
  insert into staging.summary_event
  with part as (
    select e.*, l.country_id <> -1 as has_place, b.participant_role,
        case when p.country_id <> -1 then c.iso3 when p.participant_kind = 'ORGANISATION' then p.participant_key end as side_code
      from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
      join warehouse.fact_event e on e.event_id = d.due_id
      join warehouse.dim_place l on l.place_id = e.place_id
      left join warehouse.bridge_event_participant b on b.event_id = e.event_id
      left join warehouse.dim_participant p on p.participant_id = b.participant_id
      left join warehouse.dim_country c on c.country_id = p.country_id
  ), side as (
    select event_id, side_code, event_type_id, event_status, date_from, date_to, date_precision, has_place, confidence,
        side_code is not null and bool_or(participant_role = 'ACTOR') as is_actor,
        side_code is not null and bool_or(participant_role in ('RECIPIENT', 'HOST')) as is_target,
        coalesce(bool_or(participant_role = 'RECIPIENT'), false) as receives
      from part
     group by event_id, side_code, event_type_id, event_status, date_from, date_to, date_precision, has_place, confidence
  ), numbered as (
    select s.*, row_number() over one_event = 1 as is_first,
        count(*) filter (where s.is_actor or s.is_target) over (partition by event_id) as side_count,
        bool_or(s.receives) over (partition by event_id) as has_recipient
      from side s
    window one_event as (partition by event_id order by side_code collate "C" nulls last)
  )
  select event_id, coalesce(side_code, ''), is_first, is_actor, is_target, side_count, has_recipient,
      event_type_id, event_status, date_from, date_to, date_precision, has_place, confidence, 1
    from numbered
   where side_code is not null or is_first;

  delete from summary.event_involvement i
   using (select distinct event_id from staging.summary_event where sign = -1) g
   where g.event_id = i.event_id;

  insert into summary.event_involvement
  select event_id, side_code, is_first, is_actor, is_target, side_count, has_recipient,
      event_type_id, event_status, date_from, date_to, date_precision, has_place, confidence
    from staging.summary_event
   where sign = 1
   order by event_id, side_code;

  insert into summary.event_day as known
  select event_type_id, event_status, coalesce(date_from, '-infinity'), coalesce(date_to, '-infinity'), date_precision,
      sum(sign) as events,
      coalesce(sum(sign) filter (where not has_place), 0),
      coalesce(sum(sign) filter (where side_code = ''), 0),
      coalesce(sum(sign) filter (where confidence >= 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.7 and confidence < 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.5 and confidence < 0.7), 0)
    from staging.summary_event
   where is_first
   group by 1, 2, 3, 4, 5
  on conflict (date_from, date_to, date_precision, event_type_id, event_status) do update
    set events = known.events + excluded.events, without_place = known.without_place + excluded.without_place,
      without_side = known.without_side + excluded.without_side, surest = known.surest + excluded.surest,
      sure = known.sure + excluded.sure, unsure = known.unsure + excluded.unsure;

  perform summary.refresh_pairs();

  -- Only a day that lost an event may be left with none: to look for it among all days costs more with each year stored.
  delete from summary.event_day t
   using (
     select distinct event_type_id, event_status, coalesce(date_from, '-infinity') as date_from,
         coalesce(date_to, '-infinity') as date_to, date_precision
       from staging.summary_event
      where sign = -1 and is_first) g
   where g.date_from = t.date_from and g.date_to = t.date_to and g.date_precision = t.date_precision
     and g.event_type_id = t.event_type_id and g.event_status = t.event_status and t.events = 0;
  call staging.clear('staging.summary_event');
end $$;
comment on function summary.refresh_events() is 'Brings the summaries of events in step with those that are noted in staging.summary_due';

-- Each pair is counted once, by month; what pairs count over all time is added from that, once from either side.
create or replace function summary.refresh_pairs() returns void language plpgsql as $$
begin
  with counted as materialized (
    select s.side_code, o.side_code as partner_code, s.event_type_id,
        coalesce(date_trunc('month', s.date_from::timestamp)::date, '-infinity') as first_month,
        coalesce(date_trunc('month', s.date_to::timestamp)::date, '-infinity') as last_month,
        sum(s.sign) as all_events,
        coalesce(sum(s.sign) filter (where d.is_real), 0) as events,
        coalesce(sum(s.sign) filter (where d.is_real and s.side_count = 2), 0) as only_two,
        coalesce(sum(s.sign) filter (where d.is_real and d.toward and not d.back), 0) as toward,
        coalesce(sum(s.sign) filter (where d.is_real and d.back and not d.toward), 0) as back,
        coalesce(sum(s.sign) filter (where s.event_status = 'PLANNED'), 0) as planned,
        max(reporting.date_text(s.date_from, s.date_to, s.date_precision)) filter (where s.sign = 1 and d.is_real) as last_text
      from staging.summary_event s
      join staging.summary_event o on o.event_id = s.event_id and o.sign = s.sign and o.side_code collate "C" > s.side_code collate "C"
     cross join lateral (select s.is_actor and o.is_target as toward, s.is_target and o.is_actor as back,
          s.event_status in ('OCCURRED', 'ONGOING') as is_real) d
     where d.toward or d.back or (s.is_actor and o.is_actor and not s.has_recipient)
     group by 1, 2, 3, 4, 5
  ), by_month as (
    insert into summary.pair_month as known
    select * from counted
    on conflict (side_code, partner_code, event_type_id, first_month, last_month) do update
      set all_events = known.all_events + excluded.all_events, events = known.events + excluded.events,
        only_two = known.only_two + excluded.only_two, toward = known.toward + excluded.toward,
        back = known.back + excluded.back, planned = known.planned + excluded.planned,
        last_text = greatest(known.last_text, excluded.last_text)
  )
  insert into summary.pair_total as known
  select side_code, partner_code, event_type_id, sum(all_events), sum(events), sum(only_two), sum(toward), sum(back),
      sum(planned), max(last_text)
    from (
      select side_code, partner_code, event_type_id, all_events, events, only_two, toward, back, planned, last_text from counted
      union all
      select partner_code, side_code, event_type_id, all_events, events, only_two, back, toward, planned, last_text from counted) c
   group by 1, 2, 3
  on conflict (side_code, partner_code, event_type_id) do update
    set all_events = known.all_events + excluded.all_events, events = known.events + excluded.events,
      only_two = known.only_two + excluded.only_two, toward = known.toward + excluded.toward,
      back = known.back + excluded.back, planned = known.planned + excluded.planned,
      last_text = greatest(known.last_text, excluded.last_text);

  if exists (select from staging.summary_event where sign = -1) then
    perform summary.refresh_latest();
    perform summary.refresh_fewer_pairs();
  end if;
end $$;
comment on function summary.refresh_pairs() is 'Adds what staging.summary_event takes away and brings to summary.pair_month and summary.pair_total';

-- The latest event of a pair may be gone: the next before it is looked up, for these pairs and months only.
create or replace function summary.refresh_latest() returns void language plpgsql as $$
begin
  update summary.pair_month t
     set last_text = (
       select max(reporting.date_text(s.date_from, s.date_to, s.date_precision))
         from summary.event_involvement s
         join summary.event_involvement o on o.event_id = s.event_id and o.side_code = t.partner_code
        where s.side_code = t.side_code and s.event_type_id = t.event_type_id and s.event_status in ('OCCURRED', 'ONGOING')
          and s.date_from >= t.first_month and s.date_from < t.first_month + interval '1 month'
          and s.date_to >= t.last_month and s.date_to < t.last_month + interval '1 month'
          and ((s.is_actor and o.is_target) or (s.is_target and o.is_actor) or (s.is_actor and o.is_actor and not s.has_recipient)))
    from (
      select s.side_code, o.side_code as partner_code, s.event_type_id, date_trunc('month', s.date_from::timestamp) as first_month,
          date_trunc('month', s.date_to::timestamp) as last_month, reporting.date_text(s.date_from, s.date_to, s.date_precision) as day
        from staging.summary_event s
        join staging.summary_event o on o.event_id = s.event_id and o.sign = s.sign and o.side_code <> s.side_code
       where s.event_status in ('OCCURRED', 'ONGOING') and s.date_from is not null
         and ((s.is_actor and o.is_target) or (s.is_target and o.is_actor) or (s.is_actor and o.is_actor and not s.has_recipient))
       group by 1, 2, 3, 4, 5, 6
      having sum(s.sign) < 0) gone
   where gone.side_code = t.side_code and gone.partner_code = t.partner_code and gone.event_type_id = t.event_type_id
     and gone.first_month = t.first_month and gone.last_month = t.last_month and gone.day = t.last_text;

  update summary.pair_total t
     set last_text = (
       select max(m.last_text)
         from summary.pair_month m
        where m.event_type_id = t.event_type_id
          and m.side_code = any (array[t.side_code, t.partner_code]) and m.partner_code = any (array[t.side_code, t.partner_code]))
    from (
      select s.side_code, o.side_code as partner_code, s.event_type_id
        from staging.summary_event s
        join staging.summary_event o on o.event_id = s.event_id and o.sign = s.sign and o.side_code <> s.side_code
       where s.sign = -1
       group by 1, 2, 3) touched
   where touched.side_code = t.side_code and touched.partner_code = t.partner_code and touched.event_type_id = t.event_type_id;
end $$;
comment on function summary.refresh_latest() is 'Looks up the latest day of pairs that staging.summary_event takes events from';

-- What counts nothing any more goes; only pairs that lost an event are looked at.
create or replace function summary.refresh_fewer_pairs() returns void language plpgsql as $$
begin
  with gone as materialized (
    select distinct s.side_code, o.side_code as partner_code
      from staging.summary_event s
      join staging.summary_event o on o.event_id = s.event_id and o.sign = s.sign and o.side_code <> s.side_code
     where s.sign = -1
  ), months as (
    delete from summary.pair_month t
     using gone g
     where g.side_code = t.side_code and g.partner_code = t.partner_code and t.all_events = 0
  )
  delete from summary.pair_total t
   using gone g
   where g.side_code = t.side_code and g.partner_code = t.partner_code and t.all_events = 0;
end $$;
comment on function summary.refresh_fewer_pairs() is 'Takes out pairs that staging.summary_event leaves no event of';

-- Who met whom in the events that are noted: what stood there goes, what stands there now comes.
create or replace function summary.refresh_meetings() returns void language plpgsql as $$
begin
  insert into staging.summary_meeting
  select m.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
    join summary.meeting m on m.event_id = d.due_id;

  insert into staging.summary_meeting
  select p.event_id, p.participant_id, p.met_id, t.event_type_id, p.event_status, p.date_from, p.date_to, p.date_precision, 1
    from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
    join reporting.meeting_pair p on p.event_id = d.due_id
    join warehouse.dim_event_type t on t.event_type = p.event_type
   where p.participant_id < p.met_id and p.event_status in ('OCCURRED', 'ONGOING', 'PLANNED');

  if not exists (select from staging.summary_meeting) then
    return;
  end if;

  delete from summary.meeting m
   using (select distinct event_id from staging.summary_meeting where sign = -1) g
   where g.event_id = m.event_id;

  insert into summary.meeting
  select event_id, participant_id, met_id, event_type_id, event_status, date_from, date_to, date_precision
    from staging.summary_meeting
   where sign = 1
   order by participant_id, met_id, event_id;

  insert into summary.meeting_total as known
  select s.participant_id, s.met_id, sum(s.sign),
      coalesce(sum(s.sign) filter (where s.event_status <> 'PLANNED'), 0),
      coalesce(sum(s.sign) filter (where s.event_status <> 'PLANNED' and t.event_type = 'CALL'), 0),
      coalesce(sum(s.sign) filter (where s.event_status = 'PLANNED'), 0),
      max(s.date_to) filter (where s.sign = 1),
      max(reporting.date_text(s.date_from, s.date_to, s.date_precision)) filter (where s.sign = 1 and s.event_status <> 'PLANNED')
    from staging.summary_meeting s
    join warehouse.dim_event_type t on t.event_type_id = s.event_type_id
   group by 1, 2
  on conflict (participant_id, met_id) do update
    set all_events = known.all_events + excluded.all_events, events = known.events + excluded.events,
      calls = known.calls + excluded.calls, planned = known.planned + excluded.planned,
      last_day = greatest(known.last_day, excluded.last_day), last_text = greatest(known.last_text, excluded.last_text);

  -- The latest of a pair may be gone: the next before it is looked up, for these pairs only.
  if exists (select from staging.summary_meeting where sign = -1) then
    delete from summary.meeting_total t
     using (select distinct participant_id, met_id from staging.summary_meeting where sign = -1) g
     where g.participant_id = t.participant_id and g.met_id = t.met_id and t.all_events = 0;
    update summary.meeting_total t
       set last_day = latest.last_day, last_text = latest.last_text
      from (select distinct participant_id, met_id from staging.summary_meeting where sign = -1) g
     cross join lateral (
      select max(m.date_to) as last_day,
          max(reporting.date_text(m.date_from, m.date_to, m.date_precision)) filter (where m.event_status <> 'PLANNED') as last_text
        from summary.meeting m
       where m.participant_id = g.participant_id and m.met_id = g.met_id) latest
     where t.participant_id = g.participant_id and t.met_id = g.met_id
       and (t.last_day, t.last_text) is distinct from (latest.last_day, latest.last_text);
  end if;
  call staging.clear('staging.summary_meeting');
end $$;
comment on function summary.refresh_meetings() is 'Brings summary.meeting and summary.meeting_total in step with the events that are noted in staging.summary_due';

-- Who visits whom in the events that are noted, as refresh_events has left their sides.
create or replace function summary.refresh_visits() returns void language plpgsql as $$
begin
  insert into staging.summary_visit
  select v.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
    join summary.visit v on v.event_id = d.due_id;

  insert into staging.summary_visit
  with due as materialized (
    select e.event_id
      from (select distinct due_id from staging.summary_due where due_kind = 'EVENT') d
      join warehouse.fact_event e on e.event_id = d.due_id
      join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
     where t.event_type = 'VISIT'
  )
  select p.event_id, p.side_code, p.partner_code, p.event_status, p.date_from, p.date_to, p.date_precision,
      t.participant_ids, t.office_class_ids, 1
    from due d
    join reporting.event_pair p on p.event_id = d.event_id
   cross join lateral (
    select array_agg(x.participant_id order by x.participant_id, x.office_class_id) as participant_ids,
        array_agg(x.office_class_id order by x.participant_id, x.office_class_id) as office_class_ids
      from (
        select b.participant_id, coalesce(r.office_class_id, -1) as office_class_id
          from warehouse.bridge_event_participant b
          left join (
            select m.event_id, a.participant_id, a.office_class_id
              from warehouse.fact_event_mention m
              join warehouse.bridge_event_mention_participant a using (event_mention_id)
             where a.participant_role = 'ACTOR') r on r.event_id = b.event_id and r.participant_id = b.participant_id
         where b.event_id = p.event_id and b.participant_role = 'ACTOR') x) t
   where p.event_type = 'VISIT' and p.direction = 'TOWARD' and p.event_status in ('OCCURRED', 'ONGOING', 'PLANNED');

  if not exists (select from staging.summary_visit) then
    return;
  end if;

  delete from summary.visit v
   using (select distinct event_id from staging.summary_visit where sign = -1) g
   where g.event_id = v.event_id;

  insert into summary.visit
  select event_id, side_code, host_code, event_status, date_from, date_to, date_precision, participant_ids, office_class_ids
    from staging.summary_visit
   where sign = 1
   order by side_code, host_code, event_id;

  insert into summary.visit_total as known
  select side_code, host_code, sum(sign),
      coalesce(sum(sign) filter (where event_status <> 'PLANNED'), 0),
      coalesce(sum(sign) filter (where event_status = 'PLANNED'), 0),
      max(reporting.date_text(date_from, date_to, date_precision)) filter (where sign = 1 and event_status <> 'PLANNED')
    from staging.summary_visit
   group by 1, 2
  on conflict (side_code, host_code) do update
    set all_events = known.all_events + excluded.all_events, visits = known.visits + excluded.visits,
      planned = known.planned + excluded.planned, last_text = greatest(known.last_text, excluded.last_text);

  insert into summary.visit_traveller as known
  select s.side_code, s.host_code, x.participant_id, x.office_class_id, sum(s.sign)
    from staging.summary_visit s
   cross join lateral unnest(s.participant_ids, s.office_class_ids) x (participant_id, office_class_id)
   group by 1, 2, 3, 4
  having sum(s.sign) <> 0
  on conflict (side_code, host_code, participant_id, office_class_id) do update set articles = known.articles + excluded.articles;

  if exists (select from staging.summary_visit where sign = -1) then
    perform summary.refresh_fewer_visits();
  end if;
  call staging.clear('staging.summary_visit');
end $$;
comment on function summary.refresh_visits() is 'Brings summary.visit, visit_total and visit_traveller in step with the events that are noted in staging.summary_due';

-- What counts nothing any more goes; where the latest visit is gone, the next before it is looked up.
create or replace function summary.refresh_fewer_visits() returns void language plpgsql as $$
begin
  delete from summary.visit_total t
   using (select distinct side_code, host_code from staging.summary_visit where sign = -1) g
   where g.side_code = t.side_code and g.host_code = t.host_code and t.all_events = 0;

  delete from summary.visit_traveller t
   using (select distinct side_code, host_code from staging.summary_visit where sign = -1) g
   where g.side_code = t.side_code and g.host_code = t.host_code and t.articles = 0;

  update summary.visit_total t
     set last_text = (
       select max(reporting.date_text(v.date_from, v.date_to, v.date_precision))
         from summary.visit v
        where v.side_code = t.side_code and v.host_code = t.host_code and v.event_status <> 'PLANNED')
    from (
      select side_code, host_code, reporting.date_text(date_from, date_to, date_precision) as day
        from staging.summary_visit
       where event_status <> 'PLANNED'
       group by 1, 2, 3
      having sum(sign) < 0) gone
   where gone.side_code = t.side_code and gone.host_code = t.host_code and gone.day = t.last_text;
end $$;
comment on function summary.refresh_fewer_visits() is 'Takes out what staging.summary_visit leaves no visit of, and looks up the latest of pairs that lose theirs';

-- By which day words were first told: of the events that are noted, and of those that a noted article tells.
create or replace function summary.refresh_words() returns void language plpgsql as $$
begin
  insert into staging.summary_word
  with due as materialized (
    select due_id as event_id from staging.summary_due where due_kind = 'EVENT'
    union
    select m.event_id
      from staging.summary_due d
      join warehouse.fact_event_mention m on m.article_id = d.due_id
     where d.due_kind = 'ARTICLE'
  ), moved as (
    select w.event_id, w.event_type_id, w.told_on, -1 as sign
      from due
      join summary.word_told w using (event_id)
    union all
    select e.event_id, e.event_type_id, coalesce(min(a.published_on), '-infinity'), 1
      from due
      join warehouse.fact_event e using (event_id)
      join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_class = 'WORD'
      join warehouse.fact_event_mention m on m.event_id = e.event_id
      join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
     where e.event_status in ('OCCURRED', 'ONGOING')
     group by e.event_id
  )
  select event_id, event_type_id, told_on, sum(sign) from moved group by 1, 2, 3 having sum(sign) <> 0;

  delete from summary.word_told w
   using staging.summary_word g
   where g.sign = -1 and g.event_id = w.event_id;

  insert into summary.word_told
  select event_id, event_type_id, told_on from staging.summary_word where sign = 1 order by event_id;

  insert into summary.word_day as known
  select event_type_id, told_on, sum(sign) from staging.summary_word group by 1, 2
  on conflict (told_on, event_type_id) do update set events = known.events + excluded.events;

  delete from summary.word_day d
   using (select distinct event_type_id, told_on from staging.summary_word where sign = -1) g
   where g.told_on = d.told_on and g.event_type_id = d.event_type_id and d.events = 0;
  call staging.clear('staging.summary_word');
end $$;
comment on function summary.refresh_words() is 'Brings summary.word_told and word_day in step with the events and articles that are noted in staging.summary_due';
