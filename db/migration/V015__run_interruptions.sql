-- A run that goes on forgets how it broke off; this does not.
create table audit.run_interruption (
  run_id bigint not null references audit.run on delete cascade,
  interruption_no integer not null,
  noticed_at timestamptz not null default now(),
  slices_written bigint not null,
  reason text not null,
  primary key (run_id, interruption_no)
);
comment on table audit.run_interruption is 'Grain: one row per time that a run broke off';
comment on column audit.run_interruption.run_id is 'The run';
comment on column audit.run_interruption.interruption_no is 'Number within the run, from 1';
comment on column audit.run_interruption.noticed_at is 'When it was noticed: by the process itself, or by the next load where the process died';
comment on column audit.run_interruption.slices_written is 'Slices in the ledger by then';
comment on column audit.run_interruption.reason is 'What happened';
