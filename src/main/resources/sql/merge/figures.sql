insert into warehouse.fact_figure (figure_id, article_id, figure_no, figure_kind, value_low, value_high, unit_id, figure_status,
    qualifier, measure, period_from, period_to, period_precision, sentence_no, char_start, char_end, rule, confidence,
    run_id)
select coalesce(c.fact_id, nextval((select pg_get_serial_sequence('warehouse.fact_figure', 'figure_id')::regclass))), a.article_id, f.figure_no, f.figure_kind, f.value_low, f.value_high, coalesce(u.unit_id, -1), f.figure_status,
    f.qualifier, f.measure, f.period_from, f.period_to, f.period_precision, f.sentence_no, f.char_start, f.char_end,
    f.rule, f.confidence, :run_id
  from staging.figure f
  join staging.current_article a on a.article_ref = f.article_ref
  left join warehouse.dim_unit u on u.unit = f.unit
  left join staging.carried_fact c
    on c.fact_kind = 'FIGURE' and c.article_ref = f.article_ref and c.fact_no = f.figure_no
 order by a.article_id, f.figure_no
