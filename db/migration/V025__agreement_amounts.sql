-- What a document is worth, where an article tells it: the figure of the same article.
alter table staging.agreement add column amount_figure_no integer;
comment on column staging.agreement.amount_figure_no is 'Number of the figure in the article that tells what it is worth; null where none does';

alter table warehouse.fact_agreement_mention add column amount_figure_id bigint references warehouse.fact_figure on delete set null;
create index fact_agreement_mention_amount_figure_id_idx on warehouse.fact_agreement_mention (amount_figure_id);
comment on column warehouse.fact_agreement_mention.amount_figure_id is 'The figure of that article which tells what it is worth; null where none does';
