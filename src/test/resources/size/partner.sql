select o.country_iso3
  from (select event_id from reporting.event_participant where country_iso3 = ? order by event_id desc limit 20000) s
  join reporting.event_participant o on o.event_id = s.event_id
 where o.country_iso3 <> (select country_iso3 from reporting.event_participant group by 1 order by count(*) desc limit 1)
 group by 1 order by count(*) desc, 1 limit 1
