-- The code lists behind the facts, and how a name that a person types finds its record.
create or replace function reporting.fold_name(name text) returns text
language sql immutable strict parallel safe
return regexp_replace(btrim(regexp_replace(translate(lower(regexp_replace(normalize(name, nfkd),
    '[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\ufeff\u00ad\u202a-\u202e\u2066-\u2069]', '', 'g')),
    'ٱىیېۀةۃەھہکگڭپڤڥچژڨı٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ء', 'ايييههههههكككبففججقi01234567890123456789'),
    '[\s_.,·''’`()/-]+', ' ', 'g')), '(^| )ال(?=[^ ]{2})', '\1', 'g');
comment on function reporting.fold_name(text) is
  'Makes spellings of one name alike: case, accents, vowel signs, tatweel, hamza and ta marbuta, digits, punctuation, the article';

-- Not called immutable, for how a day is written can be set: so it is computed in place, at a tenth of the cost of a call.
create or replace function reporting.date_text(first_day date, last_day date, date_precision text) returns text
language sql stable parallel safe
return case date_precision
    when 'DAY' then first_day::text
    when 'MONTH' then left(first_day::text, 7)
    when 'YEAR' then left(first_day::text, 4)
    when 'SPAN' then first_day || '/' || last_day end;
comment on function reporting.date_text(date, date, text) is
  'A day, month, year or span as ISO 8601 writes it: 2024-01-31, 2024-01, 2024, 2024-01-30/2024-01-31';

-- Whoever changes fold_name changes the keys that were made with it: these, and those that summary.make_anew makes.
update warehouse.participant_alias a
   set alias_key = reporting.fold_name(a.alias)
 where a.alias_key <> reporting.fold_name(a.alias);

create or replace view reporting.participant_alias as
select a.participant_id as participant_id,
    p.participant_kind as participant_kind,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    a.alias as alias,
    a.alias_key as alias_key,
    a.alias_language as alias_language
from warehouse.participant_alias a
  join warehouse.dim_participant p on p.participant_id = a.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id;
comment on view reporting.participant_alias is 'Grain: one row per listed state, organisation or person and further name of it';
comment on column reporting.participant_alias.participant_id is 'Participant, the same in every article';
comment on column reporting.participant_alias.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.participant_alias.country_iso3 is 'Country';
comment on column reporting.participant_alias.alias is 'A name that the press uses beside name_ar and name_en';
comment on column reporting.participant_alias.alias_key is 'The name with its spelling evened out by fold_name';
comment on column reporting.participant_alias.alias_language is 'ar or en; code for the ISO 3166-1 alpha-2 code of a country';

create or replace view reporting.event_type as
select t.event_type as event_type,
    t.name_en as name_en,
    t.name_ar as name_ar,
    t.event_class as event_class,
    t.event_family as event_family,
    t.plover_mode as plover_mode,
    t.cameo_root as cameo_root,
    t.quad_class as quad_class,
    t.score as score,
    t.description_en as description_en
from warehouse.dim_event_type t
 where t.event_type_id <> -1;
comment on view reporting.event_type is 'Grain: one row per event type';
comment on column reporting.event_type.event_type is 'Code';
comment on column reporting.event_type.name_en is 'Name in English';
comment on column reporting.event_type.name_ar is 'Name in Arabic';
comment on column reporting.event_type.event_class is 'DEED or WORD';
comment on column reporting.event_type.event_family is 'PLOVER family';
comment on column reporting.event_type.plover_mode is 'PLOVER mode where one fits';
comment on column reporting.event_type.cameo_root is 'CAMEO root code, two digits as text';
comment on column reporting.event_type.quad_class is 'Verbal or material, cooperation or conflict';
comment on column reporting.event_type.score is 'From -10 conflict to +10 cooperation; null where the type says neither';
comment on column reporting.event_type.description_en is 'What it is';

create or replace view reporting.agreement_type as
select t.agreement_type as agreement_type,
    t.name_en as name_en,
    t.name_ar as name_ar,
    t.binding as binding,
    t.description_en as description_en
from warehouse.dim_agreement_type t
 where t.agreement_type_id <> -1;
comment on view reporting.agreement_type is 'Grain: one row per kind of document';
comment on column reporting.agreement_type.agreement_type is 'Code';
comment on column reporting.agreement_type.name_en is 'Name in English';
comment on column reporting.agreement_type.name_ar is 'Name in Arabic';
comment on column reporting.agreement_type.binding is 'Whether such a document binds as a rule: BINDING, POLITICAL or UNKNOWN';
comment on column reporting.agreement_type.description_en is 'What it is';

create or replace view reporting.topic as
select t.topic as topic,
    t.name_en as name_en,
    t.name_ar as name_ar
from warehouse.dim_topic t
 where t.topic_id <> -1;
comment on view reporting.topic is 'Grain: one row per topic';
comment on column reporting.topic.topic is 'Code';
comment on column reporting.topic.name_en is 'Name in English';
comment on column reporting.topic.name_ar is 'Name in Arabic';

create or replace view reporting.office_class as
select o.office_class as office_class,
    o.rank_no::bigint as rank_no,
    o.name_en as name_en,
    o.name_ar as name_ar
from warehouse.dim_office_class o
 where o.office_class_id <> -1;
comment on view reporting.office_class is 'Grain: one row per class of office';
comment on column reporting.office_class.office_class is 'Code';
comment on column reporting.office_class.rank_no is 'Protocol order, 1 highest';
comment on column reporting.office_class.name_en is 'Name in English';
comment on column reporting.office_class.name_ar is 'Name in Arabic';

create or replace view reporting.outlet as
select o.outlet as outlet,
    o.name_en as name_en,
    o.host as host,
    nullif(c.iso3, 'ZZZ') as country_iso3
from warehouse.dim_outlet o
  join warehouse.dim_country c on c.country_id = o.country_id
 where o.outlet_id <> -1;
comment on view reporting.outlet is 'Grain: one row per outlet or agency';
comment on column reporting.outlet.outlet is 'Name, as in article.outlet';
comment on column reporting.outlet.name_en is 'Name in English';
comment on column reporting.outlet.host is 'Host of its addresses';
comment on column reporting.outlet.country_iso3 is 'Country it is published in';

create or replace view reporting.unit as
select u.unit as unit,
    u.unit_kind as unit_kind,
    u.name_en as name_en,
    u.name_ar as name_ar
from warehouse.dim_unit u
 where u.unit_id <> -1;
comment on view reporting.unit is 'Grain: one row per unit or counted noun';
comment on column reporting.unit.unit is 'Code, or the counted noun in Arabic singular';
comment on column reporting.unit.unit_kind is 'CURRENCY, PERCENT, DURATION, MEASURE or NOUN';
comment on column reporting.unit.name_en is 'Name in English';
comment on column reporting.unit.name_ar is 'Name in Arabic';

create or replace view reporting.place as
select p.place_id as place_id,
    p.city_en as city_en,
    p.city_ar as city_ar,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    p.latitude as latitude,
    p.longitude as longitude
from warehouse.dim_place p
  join warehouse.dim_country c on c.country_id = p.country_id
 where p.place_id <> -1;
comment on view reporting.place is 'Grain: one row per city, or per country where no city is known';
comment on column reporting.place.place_id is 'Place';
comment on column reporting.place.city_en is 'City in English; null where only the country is known';
comment on column reporting.place.city_ar is 'City in Arabic';
comment on column reporting.place.country_iso3 is 'Country of the place';
comment on column reporting.place.latitude is 'Degrees north; null: the reference data hold none';
comment on column reporting.place.longitude is 'Degrees east; null: the reference data hold none';
