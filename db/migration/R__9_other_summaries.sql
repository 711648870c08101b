create or replace function summary.refresh_articles() returns void language plpgsql as $$
begin
  insert into staging.summary_article
  select c.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'ARTICLE') d
    join summary.article_count c on c.article_id = d.due_id;

  insert into staging.summary_article
  select a.article_id, a.outlet_id, a.published_on,
      (select count(*) from warehouse.fact_event_mention x where x.article_id = a.article_id),
      (select count(*) from warehouse.fact_agreement_mention x where x.article_id = a.article_id),
      (select count(*) from warehouse.fact_figure x where x.article_id = a.article_id), 1
    from (select distinct due_id from staging.summary_due where due_kind = 'ARTICLE') d
    join warehouse.dim_article a on a.article_id = d.due_id
   where a.is_current;

  delete from summary.article_count c
   using staging.summary_article g
   where g.sign = -1 and g.article_id = c.article_id;

  insert into summary.article_count
  select article_id, outlet_id, published_on, events, agreements, figures
    from staging.summary_article
   where sign = 1
   order by article_id;

  insert into summary.article_day as known
  select outlet_id, coalesce(published_on, '-infinity'), sum(sign),
      coalesce(sum(sign) filter (where events + agreements + figures = 0), 0),
      sum(sign * events), sum(sign * agreements), sum(sign * figures)
    from staging.summary_article
   group by 1, 2
  on conflict (published_on, outlet_id) do update
    set articles = known.articles + excluded.articles,
      articles_without_fact = known.articles_without_fact + excluded.articles_without_fact,
      events = known.events + excluded.events, agreements = known.agreements + excluded.agreements,
      figures = known.figures + excluded.figures;

  delete from summary.article_day t
   using (
     select distinct outlet_id, coalesce(published_on, '-infinity') as published_on
       from staging.summary_article
      where sign = -1) g
   where g.published_on = t.published_on and g.outlet_id = t.outlet_id and t.articles = 0;
  call staging.clear('staging.summary_article');
end $$;
comment on function summary.refresh_articles() is 'Brings the counts of articles in step with those that are noted in staging.summary_due';

create or replace function summary.refresh_figures() returns void language plpgsql as $$
begin
  insert into staging.summary_figure
  select f.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'ARTICLE') d
    join summary.figure_series f on f.article_id = d.due_id;

  -- the volume of trade, its value and its total are trade; an amount of one bare word is any loan or price and compares with none,
  -- nor does a count of one word, which may be of any dead or prisoners, or a time, which may be of any sentence or talk
  insert into staging.summary_figure
  with due as materialized (
    select f.figure_id, f.article_id, f.figure_kind, f.figure_status, f.unit_id, f.measure, f.value_low, f.confidence, a.published_on, a.article_ref
      from (select distinct due_id from staging.summary_due where due_kind = 'ARTICLE') d
      join warehouse.dim_article a on a.article_id = d.due_id and a.is_current
      join warehouse.fact_figure f on f.article_id = a.article_id
  ), named as materialized (
    select measure, regexp_replace(reporting.fold_name(measure), '^((حجم|قيمه|قيم|اجمالي|مجموع|مجمل) )+', '') as measure_key
      from (select distinct measure from due where figure_kind <> 'DURATION' and measure ~ '( |^ال)') m
  )
  select d.figure_id, d.article_id,
      case when n.measure is not null then
        md5(concat_ws('|', n.measure_key, d.figure_kind, d.unit_id,
          coalesce((select string_agg(s.participant_id::text, ',' order by s.participant_id)
              from warehouse.bridge_figure_subject s where s.figure_id = d.figure_id), d.article_ref)))::uuid end,
      d.figure_kind, d.figure_status, d.measure is not null, d.value_low, d.published_on, d.article_ref, d.confidence, 1
    from due d
    left join named n on n.measure = d.measure and d.figure_kind <> 'DURATION' and (d.figure_kind <> 'COUNT' or n.measure_key ~ ' ');

  if not exists (select from staging.summary_figure) then
    return;
  end if;

  delete from summary.figure_series f
   using staging.summary_figure g
   where g.sign = -1 and g.figure_id = f.figure_id;

  insert into summary.figure_series
  select figure_id, article_id, series_key, figure_kind, figure_status, has_measure, value_low, published_on, article_ref, confidence
    from staging.summary_figure
   where sign = 1
   order by figure_id;

  delete from summary.figure_involvement i
   using staging.summary_figure g
   where g.sign = -1 and g.figure_id = i.figure_id;

  insert into summary.figure_involvement
  select distinct g.figure_id, case when p.country_id <> -1 then c.iso3 else p.participant_key end as side_code, g.published_on
    from staging.summary_figure g
    join warehouse.bridge_figure_subject b on b.figure_id = g.figure_id
    join warehouse.dim_participant p on p.participant_id = b.participant_id
    join warehouse.dim_country c on c.country_id = p.country_id
   where g.sign = 1 and (p.country_id <> -1 or p.participant_kind = 'ORGANISATION')
   order by 1, 2;

  insert into summary.figure_day as known
  select figure_kind, figure_status, coalesce(published_on, '-infinity'), sum(sign),
      coalesce(sum(sign) filter (where not has_measure), 0),
      coalesce(sum(sign) filter (where confidence >= 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.7 and confidence < 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.5 and confidence < 0.7), 0)
    from staging.summary_figure
   group by 1, 2, 3
  on conflict (published_on, figure_kind, figure_status) do update
    set figures = known.figures + excluded.figures, without_measure = known.without_measure + excluded.without_measure,
      surest = known.surest + excluded.surest, sure = known.sure + excluded.sure, unsure = known.unsure + excluded.unsure;

  delete from summary.figure_day t
   using (
     select distinct figure_kind, figure_status, coalesce(published_on, '-infinity') as published_on
       from staging.summary_figure
      where sign = -1) g
   where g.published_on = t.published_on and g.figure_kind = t.figure_kind and g.figure_status = t.figure_status and t.figures = 0;
  call staging.clear('staging.summary_figure');
end $$;
comment on function summary.refresh_figures() is 'Brings the summaries of figures in step with the articles that are noted in staging.summary_due';

create or replace function summary.refresh_agreements() returns void language plpgsql as $$
begin
  insert into staging.summary_agreement
  select i.*, -1
    from (select distinct due_id from staging.summary_due where due_kind = 'AGREEMENT') d
    join summary.agreement_involvement i on i.agreement_id = d.due_id;

  insert into staging.summary_agreement
  with due as materialized (
    select g.* from (select distinct due_id from staging.summary_due where due_kind = 'AGREEMENT') d
      join warehouse.fact_agreement g on g.agreement_id = d.due_id
  ), party as materialized (
    select distinct b.agreement_id,
        case when p.country_id <> -1 then c.iso3 when p.participant_kind = 'ORGANISATION' then p.participant_key end as side_code
      from due
      join warehouse.bridge_agreement_party b using (agreement_id)
      join warehouse.dim_participant p on p.participant_id = b.participant_id
      join warehouse.dim_country c on c.country_id = p.country_id
  ), side as (
    select *, row_number() over (partition by agreement_id order by side_code collate "C") = 1 as is_first
      from party
     where side_code is not null
  )
  select g.agreement_id, coalesce(s.side_code, ''), coalesce(s.is_first, true), g.agreement_type_id, g.agreement_status,
      coalesce(g.signed_from, g.valid_from), coalesce(g.signed_to, g.valid_from), g.signed_from is not null,
      p.agreement_id is not null, g.confidence, 1
    from due g
    left join side s on s.agreement_id = g.agreement_id
    left join (select distinct agreement_id from party) p on p.agreement_id = g.agreement_id;

  delete from summary.agreement_involvement i
   using (select distinct agreement_id from staging.summary_agreement where sign = -1) g
   where g.agreement_id = i.agreement_id;

  insert into summary.agreement_involvement
  select agreement_id, side_code, is_first, agreement_type_id, agreement_status, first_day, last_day, is_dated, has_party, confidence
    from staging.summary_agreement
   where sign = 1
   order by agreement_id, side_code;

  insert into summary.agreement_count as known
  select agreement_type_id, agreement_status, sum(sign),
      coalesce(sum(sign) filter (where not has_party), 0),
      coalesce(sum(sign) filter (where not is_dated), 0),
      coalesce(sum(sign) filter (where confidence >= 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.7 and confidence < 0.9), 0),
      coalesce(sum(sign) filter (where confidence >= 0.5 and confidence < 0.7), 0)
    from staging.summary_agreement
   where is_first
   group by 1, 2
  on conflict (agreement_type_id, agreement_status) do update
    set agreements = known.agreements + excluded.agreements, without_party = known.without_party + excluded.without_party,
      without_day = known.without_day + excluded.without_day,
      surest = known.surest + excluded.surest, sure = known.sure + excluded.sure, unsure = known.unsure + excluded.unsure;

  if exists (select from staging.summary_agreement where sign = -1) then
    delete from summary.agreement_count where agreements = 0;
  end if;
  call staging.clear('staging.summary_agreement');
end $$;
comment on function summary.refresh_agreements() is 'Brings the counts of agreements in step with those that are noted in staging.summary_due';

-- An article brings and takes all its places at once, so that articles can be counted by what comes and goes.
create or replace function summary.refresh_unresolved() returns void language plpgsql as $$
begin
  insert into summary.unresolved_spelling as known
  select g.unresolved_kind, g.form_md5, g.form_ar, f.form_key, md5(f.form_key)::uuid, g.places
    from (
      select unresolved_kind, md5(form_ar)::uuid as form_md5, min(form_ar) as form_ar, sum(sign) as places
        from staging.summary_unresolved
       group by 1, 2) g
    left join summary.unresolved_spelling s using (unresolved_kind, form_md5)
   cross join lateral (select coalesce(s.form_key, reporting.fold_name(g.form_ar)) as form_key offset 0) f
  on conflict (unresolved_kind, form_md5) do update set places = known.places + excluded.places;

  insert into summary.unresolved_form as known
  select s.unresolved_kind, s.key_md5, min(s.form_key), min(s.form_ar), min(s.form_ar), sum(u.sign),
      count(distinct u.article_ref) filter (where u.sign = 1) - count(distinct u.article_ref) filter (where u.sign = -1),
      -- a group that only loses places has known an example for long
      coalesce((array_agg(u.article_ref order by u.article_ref, u.char_start) filter (where u.sign = 1))[1], ''),
      coalesce((array_agg(u.char_start order by u.article_ref, u.char_start) filter (where u.sign = 1))[1], 0),
      coalesce((array_agg(u.char_end order by u.article_ref, u.char_start) filter (where u.sign = 1))[1], 0)
    from staging.summary_unresolved u
    join summary.unresolved_spelling s on s.unresolved_kind = u.unresolved_kind and s.form_md5 = md5(u.form_ar)::uuid
   group by 1, 2
  on conflict (unresolved_kind, key_md5) do update
    set places = known.places + excluded.places, articles = known.articles + excluded.articles,
      (article_ref, char_start, char_end) = (
        select e.article_ref, e.char_start, e.char_end
          from (values (known.article_ref, known.char_start, known.char_end),
              (excluded.article_ref, excluded.char_start, excluded.char_end)) e (article_ref, char_start, char_end)
         where e.article_ref <> ''
         order by e.article_ref, e.char_start
         limit 1);

  update summary.unresolved_form f
     set form_ar = w.form_ar, forms_ar = w.forms_ar
    from (
      select s.unresolved_kind, s.key_md5, (array_agg(s.form_ar order by s.places desc, s.form_ar))[1] as form_ar,
          string_agg(s.form_ar, '|' order by s.form_ar) as forms_ar
        from (select distinct k.unresolved_kind, k.key_md5
            from staging.summary_unresolved u
            join summary.unresolved_spelling k on k.unresolved_kind = u.unresolved_kind and k.form_md5 = md5(u.form_ar)::uuid) g
        join summary.unresolved_spelling s on s.unresolved_kind = g.unresolved_kind and s.key_md5 = g.key_md5 and s.places > 0
       group by 1, 2) w
   where w.unresolved_kind = f.unresolved_kind and w.key_md5 = f.key_md5
     and (f.form_ar, f.forms_ar) is distinct from (w.form_ar, w.forms_ar);

  if exists (select from staging.summary_unresolved where sign = -1) then
    perform summary.refresh_fewer_unresolved();
  end if;
  call staging.clear('staging.summary_unresolved');
end $$;
comment on function summary.refresh_unresolved() is 'Brings the summaries of unknown names in step with the places that came and went';

-- What stands nowhere any more goes. New articles bring places only, so that a night of them needs none of this.
create or replace function summary.refresh_fewer_unresolved() returns void language plpgsql as $$
begin
  -- the example may be gone: the first place that is left is looked up
  update summary.unresolved_form f
     set (article_ref, char_start, char_end) = (
       select u.article_ref, u.char_start, u.char_end
         from summary.unresolved_spelling s
         join audit.unresolved u on u.unresolved_kind = s.unresolved_kind and u.form_ar = s.form_ar
        where s.unresolved_kind = f.unresolved_kind and s.key_md5 = f.key_md5
        order by u.article_ref, u.char_start
        limit 1)
    from (
      select s.unresolved_kind, s.key_md5, u.article_ref, u.char_start
        from staging.summary_unresolved u
        join summary.unresolved_spelling s on s.unresolved_kind = u.unresolved_kind and s.form_md5 = md5(u.form_ar)::uuid
       group by 1, 2, 3, 4
      having sum(u.sign) < 0) gone
   where f.unresolved_kind = gone.unresolved_kind and f.key_md5 = gone.key_md5 and f.places > 0
     and f.article_ref = gone.article_ref and f.char_start = gone.char_start;

  delete from summary.unresolved_form f
   using (select distinct s.unresolved_kind, s.key_md5
        from staging.summary_unresolved u
        join summary.unresolved_spelling s on s.unresolved_kind = u.unresolved_kind and s.form_md5 = md5(u.form_ar)::uuid) g
   where g.unresolved_kind = f.unresolved_kind and g.key_md5 = f.key_md5 and f.places = 0;

  delete from summary.unresolved_spelling s
   using staging.summary_unresolved u
   where s.unresolved_kind = u.unresolved_kind and s.form_md5 = md5(u.form_ar)::uuid and s.places = 0;
end $$;
comment on function summary.refresh_fewer_unresolved() is 'Takes out what staging.summary_unresolved leaves no place of, and looks up examples that are gone';

create or replace function summary.refresh() returns void language plpgsql as $$
begin
  if exists (select from staging.summary_due where due_kind = 'EVENT') then
    perform summary.refresh_events();
    perform summary.refresh_meetings();
    perform summary.refresh_visits();
  end if;
  if exists (select from staging.summary_due where due_kind in ('EVENT', 'ARTICLE')) then
    perform summary.refresh_words();
  end if;
  if exists (select from staging.summary_due where due_kind = 'ARTICLE') then
    perform summary.refresh_articles();
    perform summary.refresh_figures();
  end if;
  if exists (select from staging.summary_due where due_kind = 'AGREEMENT') then
    perform summary.refresh_agreements();
  end if;
  if exists (select from staging.summary_unresolved) then
    perform summary.refresh_unresolved();
  end if;
  if exists (select from staging.summary_due) then
    call staging.clear('staging.summary_due');
  end if;
end $$;
comment on function summary.refresh() is 'Brings all summaries in step with what the transaction wrote; to be called at its end';

create or replace function summary.make_anew() returns void language plpgsql as $$
begin
  truncate summary.event_involvement, summary.event_day, summary.pair_month, summary.pair_total, summary.meeting, summary.meeting_total,
    summary.visit, summary.visit_total, summary.visit_traveller, summary.word_told, summary.word_day, summary.article_count,
    summary.article_day, summary.figure_series, summary.figure_involvement, summary.figure_day, summary.agreement_involvement,
    summary.agreement_count, summary.unresolved_spelling, summary.unresolved_form, staging.summary_due, staging.summary_unresolved,
    staging.summary_event, staging.summary_meeting, staging.summary_visit, staging.summary_word, staging.summary_article,
    staging.summary_figure, staging.summary_agreement;
  insert into staging.summary_due
  select 'EVENT', event_id from warehouse.fact_event
  union all
  select 'ARTICLE', article_id from warehouse.dim_article
  union all
  select 'AGREEMENT', agreement_id from warehouse.fact_agreement;
  insert into staging.summary_unresolved
  select unresolved_kind, form_ar, article_ref, char_start, char_end, 1 from audit.unresolved;
  perform summary.refresh();
  analyze summary.event_involvement, summary.event_day, summary.pair_month, summary.pair_total, summary.meeting, summary.meeting_total,
    summary.visit, summary.visit_total, summary.visit_traveller, summary.word_told, summary.word_day, summary.article_count,
    summary.article_day, summary.figure_series, summary.figure_involvement, summary.figure_day, summary.agreement_involvement;
end $$;
comment on function summary.make_anew() is 'Makes all summaries again from the facts, as after a change of these functions or of reporting.fold_name';

select summary.make_anew();
