-- A fact in one line of JSON, for comparing what it was with what it is. Members are named by natural keys.
create or replace view audit.event_content as
select e.event_id as event_id,
    jsonb_strip_nulls(jsonb_build_object(
      'type', t.event_type, 'status', e.event_status, 'from', e.date_from, 'to', e.date_to,
      'precision', e.date_precision, 'country', nullif(c.iso3, 'ZZZ'), 'city', p.city_en, 'confidence', e.confidence,
      'articles', e.mention_count,
      'who', (
        select jsonb_agg(b.participant_role || ' ' || q.participant_key
            order by b.participant_role collate "C", q.participant_key collate "C")
          from warehouse.bridge_event_participant b
          join warehouse.dim_participant q on q.participant_id = b.participant_id
         where b.event_id = e.event_id),
      'topics', (
        select jsonb_agg(o.topic order by o.topic collate "C")
          from warehouse.bridge_event_topic b
          join warehouse.dim_topic o on o.topic_id = b.topic_id
         where b.event_id = e.event_id)))::text as content
from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
  join warehouse.dim_place p on p.place_id = e.place_id
  join warehouse.dim_country c on c.country_id = p.country_id;
comment on view audit.event_content is 'Grain: one row per event';
comment on column audit.event_content.event_id is 'The event';
comment on column audit.event_content.content is 'Its content as JSON text';

create or replace view audit.agreement_content as
select g.agreement_id as agreement_id,
    jsonb_strip_nulls(jsonb_build_object(
      'type', t.agreement_type, 'status', g.agreement_status, 'name', g.name_ar, 'from', g.signed_from,
      'to', g.signed_to, 'precision', g.signed_precision, 'valid_from', g.valid_from, 'valid_to', g.valid_to,
      'country', nullif(c.iso3, 'ZZZ'), 'city', p.city_en, 'confidence', g.confidence, 'articles', g.mention_count,
      'who', (
        select jsonb_agg(q.participant_key order by q.participant_key collate "C")
          from warehouse.bridge_agreement_party b
          join warehouse.dim_participant q on q.participant_id = b.participant_id
         where b.agreement_id = g.agreement_id),
      'topics', (
        select jsonb_agg(o.topic order by o.topic collate "C")
          from warehouse.bridge_agreement_topic b
          join warehouse.dim_topic o on o.topic_id = b.topic_id
         where b.agreement_id = g.agreement_id)))::text as content
from warehouse.fact_agreement g
  join warehouse.dim_agreement_type t on t.agreement_type_id = g.agreement_type_id
  join warehouse.dim_place p on p.place_id = g.place_id
  join warehouse.dim_country c on c.country_id = p.country_id;
comment on view audit.agreement_content is 'Grain: one row per agreement';
comment on column audit.agreement_content.agreement_id is 'The agreement';
comment on column audit.agreement_content.content is 'Its content as JSON text';

create or replace view audit.figure_content as
select f.figure_id as figure_id,
    jsonb_strip_nulls(jsonb_build_object(
      'type', f.figure_kind, 'status', f.figure_status, 'article', a.article_ref, 'value', f.value_low,
      'value_to', f.value_high, 'unit', nullif(u.unit, 'UNKNOWN'), 'qualifier', f.qualifier, 'name', f.measure,
      'from', f.period_from, 'to', f.period_to, 'precision', f.period_precision, 'confidence', f.confidence,
      'who', (
        select jsonb_agg(q.participant_key order by q.participant_key collate "C")
          from warehouse.bridge_figure_subject b
          join warehouse.dim_participant q on q.participant_id = b.participant_id
         where b.figure_id = f.figure_id)))::text as content
from warehouse.fact_figure f
  join warehouse.dim_article a on a.article_id = f.article_id
  join warehouse.dim_unit u on u.unit_id = f.unit_id;
comment on view audit.figure_content is 'Grain: one row per figure';
comment on column audit.figure_content.figure_id is 'The figure';
comment on column audit.figure_content.content is 'Its content as JSON text';

create or replace view reporting.change as
select h.run_id as run_id,
    r.run_kind as run_kind,
    r.command as command,
    (h.changed_at at time zone 'UTC') as changed_utc,
    h.fact_kind as fact_kind,
    h.fact_id as fact_id,
    h.change_kind as change_kind,
    f.content ->> 'type' as fact_type,
    f.content ->> 'status' as fact_status,
    f.content ->> 'name' as name_ar,
    (f.content ->> 'from')::date as date_from,
    (f.content ->> 'to')::date as date_to,
    f.content ->> 'precision' as date_precision,
    f.content ->> 'country' as country_iso3,
    (select string_agg(member, '; ' order by place)
       from jsonb_array_elements_text(f.content -> 'who') with ordinality as w (member, place)) as participants,
    case h.change_kind when 'ALTERED' then (
      select string_agg(key, ', ' order by key)
        from jsonb_each(h.before_content::jsonb) b
        full join jsonb_each(h.after_content::jsonb) a using (key)
       where b.value is distinct from a.value) end as changed_fields,
    h.before_content as before_content,
    h.after_content as after_content,
    (select string_agg(concat(substring(member from '^[A-Z]+ '), coalesce(q.name_en, q.name_ar, known.member_key)), '; ' order by place)
       from jsonb_array_elements_text(f.content -> 'who') with ordinality as w (member, place)
       cross join lateral regexp_replace(member, '^[A-Z]+ ', '') as known (member_key)
       left join warehouse.dim_participant q on q.participant_key = known.member_key) as participants_named
from audit.change h
  join audit.run r on r.run_id = h.run_id
  cross join lateral (select coalesce(h.after_content, h.before_content)::jsonb as content) f;
comment on view reporting.change is 'Grain: one row per run and fact that the run added, altered or removed';
comment on column reporting.change.run_id is 'Run';
comment on column reporting.change.run_kind is 'LOAD, REBUILD, REPLAY or WITHDRAW';
comment on column reporting.change.command is 'The command that started the run';
comment on column reporting.change.changed_utc is 'When, UTC';
comment on column reporting.change.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column reporting.change.fact_id is 'The fact: id in the views of its kind';
comment on column reporting.change.change_kind is 'ADDED, ALTERED or REMOVED';
comment on column reporting.change.fact_type is 'Type of the event or agreement, kind of the figure; after the change where the fact is still there, as all that follows';
comment on column reporting.change.fact_status is 'Status';
comment on column reporting.change.name_ar is 'Name of the agreement, measure of the figure';
comment on column reporting.change.date_from is 'First day of the event, signing or period; null when unknown';
comment on column reporting.change.date_to is 'Last day; null when unknown';
comment on column reporting.change.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.change.country_iso3 is 'Country of the place';
comment on column reporting.change.participants is 'Natural keys of who takes part, with the role in events, separated by ;';
comment on column reporting.change.changed_fields is 'Fields that differ, for ALTERED';
comment on column reporting.change.before_content is 'The fact before the run, as JSON text; null where it was added';
comment on column reporting.change.after_content is 'The fact after the run, as JSON text; null where it was removed';
comment on column reporting.change.participants_named is 'Who takes part by their present names, with the role in events, separated by ;';

create or replace view reporting.fact_successor as
select s.fact_kind as fact_kind,
    s.former_id as former_id,
    s.fact_id as fact_id,
    s.run_id as run_id
from audit.fact_successor s
where case s.fact_kind
    when 'EVENT' then exists (select from warehouse.fact_event e where e.event_id = s.fact_id)
    else exists (select from warehouse.fact_agreement g where g.agreement_id = s.fact_id) end;
comment on view reporting.fact_successor is 'Grain: one row per event or agreement that is gone and went on as another one';
comment on column reporting.fact_successor.fact_kind is 'EVENT or AGREEMENT';
comment on column reporting.fact_successor.former_id is 'Id that is in no other view any more, but in change';
comment on column reporting.fact_successor.fact_id is 'The event or agreement that most of its mentions are now';
comment on column reporting.fact_successor.run_id is 'Run in which it went, or was led on last';

create or replace view reporting.withdrawal as
select w.run_id as run_id,
    w.article_ref as article_ref,
    a.title as title,
    a.published_on as published_on,
    w.version_no::bigint as version_no,
    (w.withdrawn_at at time zone 'UTC') as withdrawn_utc,
    w.event_mentions as event_mentions,
    w.agreement_mentions as agreement_mentions,
    w.figures as figures,
    case when exists (select from warehouse.dim_article c where c.article_ref = w.article_ref and c.is_current)
      then 'YES' else 'NO' end as came_back
from audit.withdrawal w
  join warehouse.dim_article a on a.article_ref = w.article_ref and a.version_no = w.version_no;
comment on view reporting.withdrawal is 'Grain: one row per run and article that it withdrew: by command, or because a rebuild set it aside';
comment on column reporting.withdrawal.run_id is 'Run';
comment on column reporting.withdrawal.article_ref is 'Article';
comment on column reporting.withdrawal.title is 'Title, null where it has none';
comment on column reporting.withdrawal.published_on is 'Day of publication, null when unknown';
comment on column reporting.withdrawal.version_no is 'Version of the text that was current';
comment on column reporting.withdrawal.withdrawn_utc is 'When it was withdrawn, UTC';
comment on column reporting.withdrawal.event_mentions is 'Events that it stated';
comment on column reporting.withdrawal.agreement_mentions is 'Agreements that it named';
comment on column reporting.withdrawal.figures is 'Figures that it gave';
comment on column reporting.withdrawal.came_back is 'YES where the article was loaded or read again since';

create or replace view reporting.run_table_count as
select c.run_id as run_id,
    c.table_name as table_name,
    c.rows_inserted as rows_inserted,
    c.rows_updated as rows_updated,
    c.rows_deleted as rows_deleted
from audit.run_table_count c;
comment on view reporting.run_table_count is 'Grain: one row per run and table of the star that it wrote to';
comment on column reporting.run_table_count.run_id is 'Run';
comment on column reporting.run_table_count.table_name is 'Table with its schema';
comment on column reporting.run_table_count.rows_inserted is 'Rows the run inserted';
comment on column reporting.run_table_count.rows_updated is 'Rows the run updated';
comment on column reporting.run_table_count.rows_deleted is 'Rows the run deleted';
