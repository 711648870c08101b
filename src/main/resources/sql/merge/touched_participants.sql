-- Participants that an article no longer names as it did.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'PARTICIPANT', named.participant_id, ''
  from staging.leaving_article l
  cross join lateral (
    select b.participant_id
      from warehouse.fact_event_mention m
      join warehouse.bridge_event_mention_participant b on b.event_mention_id = m.event_mention_id
     where m.article_id = l.article_id
    union all
    select b.participant_id
      from warehouse.fact_agreement_mention m
      join warehouse.bridge_agreement_mention_party b on b.agreement_mention_id = m.agreement_mention_id
     where m.article_id = l.article_id
    union all
    select b.participant_id
      from warehouse.fact_figure f
      join warehouse.bridge_figure_subject b on b.figure_id = f.figure_id
     where f.article_id = l.article_id) named
on conflict do nothing
