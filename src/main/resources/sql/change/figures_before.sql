insert into staging.fact_before (fact_kind, fact_id, content)
with leaving as materialized (
  select f.figure_id
    from staging.leaving_article l
    join warehouse.fact_figure f on f.article_id = l.article_id
)
select 'FIGURE', f.figure_id, c.content
  from leaving f
 cross join lateral (select content from audit.figure_content where figure_id = f.figure_id offset 0) c
