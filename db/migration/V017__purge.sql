-- What a run did stays; how it did it may go after a while.
alter table audit.run add column purged_at timestamptz;
comment on column audit.run.purged_at is 'When its inputs, slices, warnings and changes were removed; null while they are there';
