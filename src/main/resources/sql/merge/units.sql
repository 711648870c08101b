-- Counted nouns are members as they are met; a unit that is no noun stands in the reference data.
insert into warehouse.dim_unit (unit, unit_kind, name_ar)
select distinct f.unit, 'NOUN', f.unit
  from staging.figure f
 where f.unit is not null
   and not exists (select from warehouse.dim_unit known where known.unit = f.unit)
 order by f.unit
on conflict do nothing
