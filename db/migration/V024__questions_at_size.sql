-- What questions for some days, or for what is still to come, start from in a large warehouse.
create index fact_event_days_idx on warehouse.fact_event using gist (daterange(date_from, date_to, '[]')) where date_from is not null;
create index fact_agreement_days_idx on warehouse.fact_agreement (coalesce(signed_from, valid_from), coalesce(signed_to, valid_from));
create index fact_agreement_valid_to_idx on warehouse.fact_agreement (valid_to);
create index fact_event_planned_idx on warehouse.fact_event (date_to) where event_status = 'PLANNED';
create index dim_article_published_on_idx on warehouse.dim_article (published_on) where is_current;
