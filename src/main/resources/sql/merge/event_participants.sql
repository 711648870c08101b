insert into warehouse.bridge_event_mention_participant (event_mention_id, participant_id, participant_role, office_no,
    name_ar, office_class_id, office_title_ar, country_iso3)
select f.event_mention_id, p.participant_id, e.participant_role, e.office_no, e.name_ar,
    coalesce(o.office_class_id, -1), e.office_title_ar, e.country_iso3
  from staging.event_participant e
  join staging.current_article a on a.article_ref = e.article_ref
  join warehouse.fact_event_mention f on f.article_id = a.article_id and f.event_no = e.event_no
  join warehouse.dim_participant p on p.participant_key = e.participant_key
  left join warehouse.dim_office_class o on o.office_class = e.office_class
 order by f.event_mention_id, p.participant_id
