-- The five rooms of the house. Only reporting is a promise to the outside.
create schema batch;
do $$
begin
  if to_regnamespace('audit') is null then
    create schema audit;
  end if;
end $$;
create schema staging;
create schema warehouse;
create schema reporting;

comment on schema batch is 'Spring Batch''s own job repository: parameters, executions, history';
comment on schema audit is 'What each run did: inputs, slices, rejects, warnings, checks and counts';
comment on schema staging is 'What the reading found in the articles of a running load; empty between runs';
comment on schema warehouse is 'The star: dimensions, facts, mentions and bridges';
comment on schema reporting is 'The stable views for BI tools and analysts; columns are only ever added';
