-- The document after all mentions: the furthest step, the most precise day of signing, of several the one that most tell, the
-- name most articles use, as most of these spell it. A step that one of ten articles or more alone tells, or one in twenty, is
-- mostly misread: it does not move the document on. What an analyst corrected counts whoever tells otherwise.
with telling as (
  select g.fact_id, g.fact_key, m.agreement_type_id, m.agreement_status, m.name_ar, m.name_en, m.signed_from, m.signed_to,
      m.signed_precision, m.valid_from, m.valid_to, m.place_id, m.confidence, p.place_key, p.city_en,
      count(*) over (partition by g.fact_id, m.name_key) as namesakes,
      count(*) over (partition by g.fact_id, m.name_key, m.name_ar) as spelt_alike,
      20 * count(*) over (partition by g.fact_id, m.agreement_status) >= count(*) over (partition by g.fact_id)
        and (count(*) over (partition by g.fact_id, m.agreement_status) > 1 or count(*) over (partition by g.fact_id) < 10) as is_told,
      exists (
        select from audit.correction_hit h
         where h.article_ref = a.article_ref and h.fact_kind = 'AGREEMENT' and h.fact_no = m.agreement_no
           and h.mark = 'CHANGED') as is_corrected,
      count(*) over (partition by g.fact_id, m.signed_from, m.signed_to) as of_that_day, a.article_ref, m.agreement_no
    from staging.fact_group g
    join staging.fact_group_mention gm using (group_no)
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = gm.mention_id
    join warehouse.dim_article a on a.article_id = m.article_id
    join warehouse.dim_place p on p.place_id = m.place_id
), member as (
  select *,
      row_number() over (partition by fact_id order by
        array_position(array['DAY', 'SPAN', 'MONTH', 'YEAR', 'UNKNOWN'], signed_precision), is_corrected desc, of_that_day desc,
        confidence desc, article_ref collate "C", agreement_no) as place_no
    from telling
), record as (
  select fact_id, min(fact_key) as fact_key,
      min(agreement_type_id) filter (where place_no = 1) as agreement_type_id,
      (array_agg(agreement_status order by (is_told or is_corrected) desc, array_position(array['PROPOSED', 'NEGOTIATING', 'AGREED', 'SIGNED',
        'ISSUED', 'RATIFIED', 'IN_FORCE', 'IMPLEMENTING', 'EXTENDED', 'SUSPENDED', 'ENDED'], agreement_status) desc))[1]
        as agreement_status,
      (array_agg(name_ar order by namesakes desc, spelt_alike desc, length(name_ar), name_ar collate "C"))[1] as name_ar,
      max(name_en collate "C") as name_en,
      min(signed_from) filter (where place_no = 1) as signed_from,
      min(signed_to) filter (where place_no = 1) as signed_to,
      min(signed_precision) filter (where place_no = 1) as signed_precision,
      (array_agg(valid_from order by (valid_from is null), place_no))[1] as valid_from,
      (array_agg(valid_to order by (valid_from is null), place_no))[1] as valid_to,
      (array_agg(place_id order by (city_en is null), (place_id = -1), place_key collate "C"))[1] as place_id,
      max(confidence) as confidence, count(*) as mention_count
    from member
   group by fact_id
)
merge into warehouse.fact_agreement f
using (select * from record order by fact_id) r on f.agreement_id = r.fact_id
when matched then update set agreement_key = r.fact_key, agreement_type_id = r.agreement_type_id,
    agreement_status = r.agreement_status, name_ar = r.name_ar, name_en = r.name_en, signed_from = r.signed_from, signed_to = r.signed_to,
    signed_precision = r.signed_precision, valid_from = r.valid_from, valid_to = r.valid_to, place_id = r.place_id,
    confidence = r.confidence, mention_count = r.mention_count
when not matched then insert (agreement_id, agreement_key, agreement_type_id, agreement_status, name_ar, name_en, signed_from,
    signed_to, signed_precision, valid_from, valid_to, place_id, confidence, mention_count)
  values (r.fact_id, r.fact_key, r.agreement_type_id, r.agreement_status, r.name_ar, r.name_en, r.signed_from, r.signed_to,
    r.signed_precision, r.valid_from, r.valid_to, r.place_id, r.confidence, r.mention_count)
