-- Counted nouns are members as they are met; a unit that is no noun stands in the reference data.
-- Should the slice not be written after all, the next resolving takes away what nobody names.
with added as (
  insert into warehouse.dim_unit (unit, unit_kind, name_ar)
  select distinct f.unit, 'NOUN', f.unit
    from staging.figure f
   where f.unit is not null
     and not exists (select from warehouse.dim_unit known where known.unit = f.unit)
   order by f.unit
  on conflict do nothing
  returning unit_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'UNIT', unit_id, '' from added
on conflict do nothing
