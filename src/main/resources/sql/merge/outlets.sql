-- Should the slice not be written after all, the next resolving takes away what nobody names.
with added as (
  insert into warehouse.dim_outlet (outlet)
  select distinct a.outlet
    from staging.article a
   where a.outlet is not null
     and not exists (select from warehouse.outlet_alias l where l.alias_key = lower(a.outlet))
     and not exists (select from warehouse.dim_outlet known where known.outlet = a.outlet)
   order by a.outlet
  on conflict do nothing
  returning outlet_id
)
insert into audit.touched (touched_kind, touched_id, match_key)
select 'OUTLET', outlet_id, '' from added
on conflict do nothing
