-- A year or a month stands for its first day at the beginning and its last day at the end.
insert into warehouse.bridge_office_holding (office_id, participant_id, held_from, held_to, from_precision,
    to_precision, sureness)
select distinct on (o.office_id, p.participant_id, r."from")
    o.office_id, p.participant_id,
    case length(r."from") when 4 then r."from" || '-01-01' when 7 then r."from" || '-01' else r."from" end::date,
    case length(r."to")
      when 4 then (r."to" || '-12-31')::date
      when 7 then ((r."to" || '-01')::date + interval '1 month' - interval '1 day')::date
      else r."to"::date end,
    case length(r."from") when 4 then 'YEAR' when 7 then 'MONTH' when 10 then 'DAY' else 'UNKNOWN' end,
    case length(r."to") when 4 then 'YEAR' when 7 then 'MONTH' when 10 then 'DAY' else 'UNKNOWN' end,
    r.sureness
  from reference_row r
  join warehouse.dim_office o on o.office_key =
    concat_ws('|', r.office_class, coalesce(r.country_iso3, ''), coalesce(r.organisation_id, ''), r.title_ar)
  join warehouse.dim_participant p on p.participant_key = 'P:' || r.person_id
 order by o.office_id, p.participant_id, r."from", r.line_no
on conflict do nothing
