insert into warehouse.participant_alias (participant_id, alias_key, alias, alias_language)
select p.participant_id, reporting.fold_name(n.alias), btrim(n.alias), n.alias_language
  from reference_row r
  join warehouse.dim_participant p on p.participant_key = 'C:' || r.iso3
  cross join lateral (select 'code' as alias_language, r.iso2 as alias
    union all select 'ar', unnest(string_to_array(r.aliases_ar, '|'))) n
 where reporting.fold_name(n.alias) <> ''
 order by r.line_no
on conflict do nothing
