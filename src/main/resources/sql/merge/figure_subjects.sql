-- The shares of a figure sum to 1: the first subject takes what rounding leaves.
with subject as (
  select f.figure_id, p.participant_id, s.name_ar, s.country_iso3, count(*) over (partition by f.figure_id) as subjects,
      row_number() over (partition by f.figure_id order by s.participant_key collate "C") as place
    from staging.figure_subject s
    join staging.current_article a on a.article_ref = s.article_ref
    join warehouse.fact_figure f on f.article_id = a.article_id and f.figure_no = s.figure_no
    join warehouse.dim_participant p on p.participant_key = s.participant_key
)
insert into warehouse.bridge_figure_subject (figure_id, participant_id, name_ar, country_iso3, weight)
select figure_id, participant_id, name_ar, country_iso3,
    case place when 1 then 1 - (subjects - 1) * round(1.0 / subjects, 8) else round(1.0 / subjects, 8) end
  from subject
 order by figure_id, participant_id
