select a.attname as column_name,
    case
      when a.attname in ('article_id', 'event_id', 'event_mention_id', 'agreement_id', 'agreement_mention_id', 'agreement_step_id', 'figure_id', 'unresolved_id')
        then format('s.%%I + c.copy_no * $STRIDE', a.attname)
      when a.attname = 'participant_id' then '(select d.to_participant_id from size.double d where d.participant_id = s.participant_id and d.turn = c.turn)'
      when a.attname in ('place_id', 'dateline_place_id') then format('coalesce((select p.to_place_id from size.place p where p.place_id = s.%%I and p.turn = c.turn), s.%%I)', a.attname, a.attname)
      when a.attname = 'country_iso3' then '(select t.to_iso3 from size.turned t where t.iso3 = s.country_iso3 and t.turn = c.turn)'
      when a.attname in ('article_ref', 'event_key', 'agreement_key', 'content_sha256', 'match_key') then format('s.%%I || ''-'' || c.copy_no', a.attname)
      when a.attname like 'valid\_%%' and a.atttypid = 'date'::regtype then format('(s.%%I + make_interval(years => c.years))::date', a.attname)
      when a.atttypid = 'date'::regtype then format('(s.%%I + make_interval(years => c.years))::date + ($DAYS)', a.attname)
      else 's.' || quote_ident(a.attname) end as value,
    (select p.attname from pg_attribute p where p.attrelid = a.attrelid and p.attname like '%%\_precision' and p.attnum > 0 and not p.attisdropped) as precision_column
  from pg_attribute a
 where a.attrelid = '%s.%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
 order by a.attnum
