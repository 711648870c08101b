select country_iso3 from reporting.event_participant where country_iso3 is not null group by 1 order by count(*) desc, 1 limit 1
