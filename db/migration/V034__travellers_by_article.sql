-- One article that gives a traveller another office outweighs a dozen others no longer: the articles that give each are counted.
alter table summary.visit_traveller rename column visits to articles;
comment on column summary.visit_traveller.articles is 'Articles that tell of such a visit, once for each, and give him this class; visits that occurred, go on or are planned';
comment on column summary.visit.participant_ids is 'Who travelled, of whatever side: once for each time that an article tells of it';
comment on column summary.visit.office_class_ids is 'Classes of office that these articles give them, in the same order, -1 for none';
comment on column staging.summary_visit.participant_ids is 'Who travelled, of whatever side: once for each time that an article tells of it';
comment on column staging.summary_visit.office_class_ids is 'Classes of office that these articles give them, in the same order, -1 for none';
