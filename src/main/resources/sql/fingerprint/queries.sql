-- The query over the content of each table: all columns but surrogate keys and runs, a pointer shown as the natural key it leads to.
with natural_key (table_name, expression) as (
  values
    ('dim_agreement_type', 'k.agreement_type'),
    ('dim_article', 'k.article_ref || '' '' || k.version_no'),
    ('dim_country', 'k.iso3'),
    ('dim_date', 'k.date_id::text'),
    ('dim_event_type', 'k.event_type'),
    ('dim_office', 'k.office_key'),
    ('dim_office_class', 'k.office_class'),
    ('dim_outlet', 'k.outlet'),
    ('dim_participant', 'k.participant_key'),
    ('dim_place', 'k.place_key'),
    ('dim_topic', 'k.topic'),
    ('dim_unit', 'k.unit'),
    ('fact_agreement', 'k.agreement_key'),
    ('fact_agreement_mention', 'k.agreement_no || '' '' || (select a.article_ref || '' '' || a.version_no from warehouse.dim_article a where a.article_id = k.article_id)'),
    ('fact_event', 'k.event_key'),
    ('fact_event_mention', 'k.event_no || '' '' || (select a.article_ref || '' '' || a.version_no from warehouse.dim_article a where a.article_id = k.article_id)'),
    ('fact_figure', 'k.figure_no || '' '' || (select a.article_ref || '' '' || a.version_no from warehouse.dim_article a where a.article_id = k.article_id)')
), content as (
  select c.oid, c.relname, a.attnum,
      case when f.oid is null then format('t.%I', a.attname)
        else format('(select %s from %s k where k.%I = t.%I)', n.expression, f.confrelid::regclass, key.attname, a.attname)
      end as expression
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
    left join pg_attribute key on key.attrelid = f.confrelid and key.attnum = f.confkey[1]
    left join natural_key n on to_regclass('warehouse.' || n.table_name) = f.confrelid
   where c.relnamespace = 'warehouse'::regnamespace and c.relkind = 'r'
     and a.attidentity = '' and a.attname not in ('run_id', 'valid_from_run', 'valid_to_run')
)
select relname as table_name,
    format('select count(*), coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0) from %s t',
      string_agg(expression, ', ' order by attnum), oid::regclass) as query
  from content
 group by oid, relname
 order by relname collate "C"
