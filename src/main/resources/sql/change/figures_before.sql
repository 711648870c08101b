insert into staging.fact_before (fact_kind, fact_id, content)
select 'FIGURE', c.figure_id, c.content
  from staging.leaving_article l
  join warehouse.fact_figure f on f.article_id = l.article_id
  join audit.figure_content c on c.figure_id = f.figure_id
