-- A document that the world knows has a name in English: a reader without Arabic finds it by that.
alter table staging.agreement add column name_en text;
comment on column staging.agreement.name_en is 'Name in English of a document that the world knows, null for others';
alter table warehouse.fact_agreement_mention add column name_en text;
comment on column warehouse.fact_agreement_mention.name_en is 'Name in English of a document that the world knows by this name, null for others';
comment on column warehouse.fact_agreement.name_en is 'Name in English of a document that the world knows, null for others';
