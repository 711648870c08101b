-- What corrections call wrong everywhere is looked at in each resolving, as the correction may have lost its hold: of all
-- mentions these few alone.
create index fact_event_mention_dropped_idx on warehouse.fact_event_mention (match_key) where is_dropped;
create index fact_agreement_mention_dropped_idx on warehouse.fact_agreement_mention (match_key) where is_dropped;
