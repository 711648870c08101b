-- The metrics of metrics.yml, one ready statement each. Not to be edited: mvn -q -Pdocs test-compile writes it anew.
-- Each can be grouped by any of its dimensions.

-- Articles · مقالات (articles, can be added up)
-- Articles in their current version.
-- By: outlet, published_on, dateline_country_iso3
select coalesce(sum(articles), 0) as articles
  from reporting.coverage;

-- Articles without a fact · مقالات بلا وقائع (percent, not to be added up)
-- Share of the articles in which nothing was found.
-- By: outlet, published_on
select round(100 * sum(articles_without_fact) / nullif(sum(articles), 0), 1) as articles_without_fact_percent
  from reporting.coverage;

-- Events · أحداث (events, can be added up)
-- Events, each once however many articles state it; those that are denied or called off count too.
-- By: event_type, event_class, event_status, date_from, place_country_iso3, quad_class
select coalesce(sum(events), 0) as events
  from reporting.event_day;

-- Meetings and calls · لقاءات واتصالات (events, can be added up)
-- Meetings and telephone talks that took place.
-- By: date_from, place_country_iso3
select coalesce(sum(events), 0) as meetings
  from reporting.event_day
 where event_type in ('MEETING', 'CALL') and event_status in ('OCCURRED', 'ONGOING');

-- Planned events · أحداث مقررة (events, can be added up)
-- What is announced, whether its day is to come or went by without a word that it happened.
-- By: event_type, date_from, place_country_iso3
select coalesce(sum(events), 0) as planned_events
  from reporting.event_day
 where event_status = 'PLANNED';

-- Events between two sides · أحداث بين طرفين (events, not to be added up)
-- Events in which the two sides act together or one toward the other; each pair stands twice, so events are counted, not rows.
-- By: side_code, partner_code, direction
select count(distinct event_id) as events_of_a_pair
  from reporting.event_pair;

-- Dealings of pairs · تعاملات الأطراف (events, can be added up)
-- Events that occurred or go on, once for each pair of sides that deals in them; for one pair put its two codes in place of the filter.
-- By: event_month, event_type, event_class, quad_class
select coalesce(sum(events), 0) as pair_dealings
  from reporting.pair_month
 where side_code < partner_code;

-- Cooperation score · درجة التعاون (points, not to be added up)
-- Mean score of the types of events, from -10 for conflict to +10 for cooperation; types without a score, denied and cancelled events left out.
-- By: event_type, event_class, date_from, place_country_iso3
select round(sum(score * events) / nullif(sum(events) filter (where score is not null), 0), 2) as cooperation_score
  from reporting.event_day
 where event_status not in ('DENIED', 'CANCELLED');

-- Share of conflict · نسبة النزاع (percent, not to be added up)
-- Share of verbal and material conflict in the events; denied and cancelled ones left out.
-- By: date_from, place_country_iso3
select round(100.0 * coalesce(sum(events) filter (where quad_class in ('VERBAL_CONFLICT', 'MATERIAL_CONFLICT')), 0) / nullif(sum(events), 0), 1) as conflict_percent
  from reporting.event_day
 where event_status not in ('DENIED', 'CANCELLED');

-- Independent reports of events · تقارير مستقلة (reports, can be added up)
-- Reports of events; articles whose texts are nearly identical are one report. An article that reports two events counts for each.
-- By: event_type, date_from
select coalesce(sum(report_count), 0) as independent_reports
  from reporting.event;

-- Participants in events · مشاركون (participants, not to be added up)
-- States, organisations and persons that take part in an event.
-- By: participant_kind, country_iso3, participant_role
select count(distinct participant_id) as participants
  from reporting.event_participant;

-- Agreements · اتفاقات (agreements, can be added up)
-- Documents, each once however many articles name it, whatever became of them.
-- By: agreement_type, status, signed_from, valid_to
select coalesce(sum(agreements), 0) as agreements
  from reporting.agreement_count;

-- Agreements signed or further · اتفاقات موقعة (agreements, can be added up)
-- Documents that were signed, issued, ratified, or are carried out; suspended and ended ones left out.
-- By: agreement_type, status, signed_from
select coalesce(sum(agreements), 0) as agreements_signed
  from reporting.agreement_count
 where status in ('SIGNED', 'ISSUED', 'RATIFIED', 'IN_FORCE', 'IMPLEMENTING', 'EXTENDED');

-- Agreements that expire within two years · اتفاقات تنتهي خلال سنتين (agreements, can be added up)
-- Documents whose last day of validity lies within two years from today.
-- By: agreement_type, valid_to
select count(*) as agreements_expiring
  from reporting.agreement
 where valid_to between current_date and current_date + interval '2 years';

-- Figures · أرقام (figures, can be added up)
-- Figures as articles state them; the same number in two articles counts twice.
-- By: figure_kind, figure_status, outlet, published_on
select coalesce(sum(figures), 0) as figures
  from reporting.figure_day;

-- Money promised · مبالغ مستهدفة (currency in unit, not to be added up)
-- Sum of the amounts that are aimed at, one currency and one measure apart from the other, for trade and loans make no sum; an amount in two articles counts twice.
-- By: published_on
select unit, measure_key, sum(value_low) as money_promised
  from reporting.figure_wide
 where figure_kind = 'MONEY' and figure_status = 'TARGET'
 group by unit, measure_key;

-- Articles set aside · مقالات مستبعدة (articles, can be added up)
-- Articles that runs set aside and no later run took up.
-- By: reason_code, run_id
select count(*) as rejects
  from reporting.reject
 where replay_outcome is distinct from 'REPLAYED';
