-- A name that several outlets share means the first of them.
insert into warehouse.outlet_alias (alias_key, outlet_id)
select distinct on (lower(alias)) lower(alias), o.outlet_id
  from reference_row r
  join warehouse.dim_outlet o on o.outlet = r.name_en
  cross join lateral unnest(string_to_array(concat_ws('|', r.id, r.name_en, r.name_ar, r.aliases), '|')) alias
 where alias <> ''
 order by lower(alias), r.line_no
