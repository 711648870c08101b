insert into warehouse.dim_event_type as known (event_type, name_en, name_ar, event_class, event_family, plover_mode, cameo_root, quad_class, score, ontology_version, description_en)
select event_type, name_en, name_ar, event_class, event_family, plover_mode, cameo_root, quad_class, score::numeric,
    ontology_version, description_en
  from reference_row
 order by line_no
on conflict (event_type) do update
  set name_en = excluded.name_en, name_ar = excluded.name_ar, event_class = excluded.event_class, event_family = excluded.event_family, plover_mode = excluded.plover_mode, cameo_root = excluded.cameo_root, quad_class = excluded.quad_class, score = excluded.score, ontology_version = excluded.ontology_version, description_en = excluded.description_en
 where (known.name_en, known.name_ar, known.event_class, known.event_family, known.plover_mode, known.cameo_root, known.quad_class, known.score, known.ontology_version, known.description_en)
   is distinct from (excluded.name_en, excluded.name_ar, excluded.event_class, excluded.event_family, excluded.plover_mode, excluded.cameo_root, excluded.quad_class, excluded.score, excluded.ontology_version, excluded.description_en)
