-- A row may name a country, an organisation or a person; one that the other files do not hold is passed over.
insert into warehouse.participant_alias (participant_id, alias_key, alias, alias_language)
select p.participant_id, reporting.fold_name(n.alias), btrim(n.alias), 'en'
  from reference_row r
  join warehouse.dim_participant p on p.participant_key in ('C:' || r.id, 'O:' || r.id, 'P:' || r.id)
  cross join lateral unnest(string_to_array(r.names_en, '|')) as n (alias)
 where reporting.fold_name(n.alias) <> ''
 order by r.line_no
on conflict do nothing
