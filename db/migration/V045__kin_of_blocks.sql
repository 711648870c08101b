-- Who acts is told wherever a deed is told, whom it was done to is not: blocks of deeds that differ only in that are read
-- together. Of words it is said to whom, and a state says many to many: they are kin of their own block only.
create function warehouse.event_kin(match_key text) returns text
  language sql immutable parallel safe
  return case
    when split_part(match_key, '|', 1) in ('AGREE', 'ENDORSE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') then match_key
    when match_key like '%>%' and match_key not like '%|>%'
      then split_part(match_key, '>', 1) || '|' || split_part(match_key, '|', 3)
    else match_key
  end;
comment on function warehouse.event_kin(text) is 'What blocks of deeds have in common that differ in the recipients only';

drop index warehouse.fact_event_mention_match_key_idx;
create index fact_event_mention_kin_idx on warehouse.fact_event_mention (warehouse.event_kin(match_key));
