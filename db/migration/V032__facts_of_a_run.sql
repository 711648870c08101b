-- What one run wrote is found without reading all that is stored: rows lie in the order of their runs.
create index fact_event_mention_run_id_idx on warehouse.fact_event_mention using brin (run_id) with (pages_per_range = 16, autosummarize = on);
create index fact_agreement_mention_run_id_idx on warehouse.fact_agreement_mention using brin (run_id) with (pages_per_range = 16, autosummarize = on);
create index fact_figure_run_id_idx on warehouse.fact_figure using brin (run_id) with (pages_per_range = 16, autosummarize = on);
create index dim_article_valid_from_run_idx on warehouse.dim_article using brin (valid_from_run) with (pages_per_range = 16, autosummarize = on);

-- The bands of an article lie on as many pages as it has bands: merging asks the index for them alone.
drop index warehouse.bridge_article_band_article_id_idx;
create index bridge_article_band_article_id_idx on warehouse.bridge_article_band (article_id) include (band_key, published_day);
