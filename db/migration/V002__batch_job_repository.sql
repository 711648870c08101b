-- The DDL of Spring Batch 6.0.4 with the prefix batch.BATCH_; an index for each foreign key and the comments are ours.
CREATE TABLE batch.BATCH_JOB_INSTANCE (
  JOB_INSTANCE_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT,
  JOB_NAME VARCHAR(100) NOT NULL,
  JOB_KEY VARCHAR(32) NOT NULL,
  constraint JOB_INST_UN unique (JOB_NAME, JOB_KEY)
);

CREATE TABLE batch.BATCH_JOB_EXECUTION (
  JOB_EXECUTION_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT,
  JOB_INSTANCE_ID BIGINT NOT NULL,
  CREATE_TIME TIMESTAMP NOT NULL,
  START_TIME TIMESTAMP DEFAULT NULL,
  END_TIME TIMESTAMP DEFAULT NULL,
  STATUS VARCHAR(10),
  EXIT_CODE VARCHAR(2500),
  EXIT_MESSAGE VARCHAR(2500),
  LAST_UPDATED TIMESTAMP,
  constraint JOB_INST_EXEC_FK foreign key (JOB_INSTANCE_ID)
  references batch.BATCH_JOB_INSTANCE(JOB_INSTANCE_ID)
);

CREATE TABLE batch.BATCH_JOB_EXECUTION_PARAMS (
  JOB_EXECUTION_ID BIGINT NOT NULL,
  PARAMETER_NAME VARCHAR(100) NOT NULL,
  PARAMETER_TYPE VARCHAR(100) NOT NULL,
  PARAMETER_VALUE VARCHAR(2500),
  IDENTIFYING CHAR(1) NOT NULL,
  constraint JOB_EXEC_PARAMS_FK foreign key (JOB_EXECUTION_ID)
  references batch.BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE TABLE batch.BATCH_STEP_EXECUTION (
  STEP_EXECUTION_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT NOT NULL,
  STEP_NAME VARCHAR(100) NOT NULL,
  JOB_EXECUTION_ID BIGINT NOT NULL,
  CREATE_TIME TIMESTAMP NOT NULL,
  START_TIME TIMESTAMP DEFAULT NULL,
  END_TIME TIMESTAMP DEFAULT NULL,
  STATUS VARCHAR(10),
  COMMIT_COUNT BIGINT,
  READ_COUNT BIGINT,
  FILTER_COUNT BIGINT,
  WRITE_COUNT BIGINT,
  READ_SKIP_COUNT BIGINT,
  WRITE_SKIP_COUNT BIGINT,
  PROCESS_SKIP_COUNT BIGINT,
  ROLLBACK_COUNT BIGINT,
  EXIT_CODE VARCHAR(2500),
  EXIT_MESSAGE VARCHAR(2500),
  LAST_UPDATED TIMESTAMP,
  constraint JOB_EXEC_STEP_FK foreign key (JOB_EXECUTION_ID)
  references batch.BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE TABLE batch.BATCH_STEP_EXECUTION_CONTEXT (
  STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
  SHORT_CONTEXT VARCHAR(2500) NOT NULL,
  SERIALIZED_CONTEXT TEXT,
  constraint STEP_EXEC_CTX_FK foreign key (STEP_EXECUTION_ID)
  references batch.BATCH_STEP_EXECUTION(STEP_EXECUTION_ID)
);

CREATE TABLE batch.BATCH_JOB_EXECUTION_CONTEXT (
  JOB_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
  SHORT_CONTEXT VARCHAR(2500) NOT NULL,
  SERIALIZED_CONTEXT TEXT,
  constraint JOB_EXEC_CTX_FK foreign key (JOB_EXECUTION_ID)
  references batch.BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)
);

CREATE SEQUENCE batch.BATCH_STEP_EXECUTION_SEQ MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE batch.BATCH_JOB_EXECUTION_SEQ MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE batch.BATCH_JOB_INSTANCE_SEQ MAXVALUE 9223372036854775807 NO CYCLE;

create index batch_job_execution_job_instance_id_idx on batch.batch_job_execution (job_instance_id);
create index batch_job_execution_params_job_execution_id_idx on batch.batch_job_execution_params (job_execution_id);
create index batch_step_execution_job_execution_id_idx on batch.batch_step_execution (job_execution_id);

comment on table batch.batch_job_instance is 'Grain: one row per job and set of identifying parameters';
comment on column batch.batch_job_instance.job_instance_id is 'The job instance';
comment on column batch.batch_job_instance.version is 'Counts the updates of the row';
comment on column batch.batch_job_instance.job_name is 'Name of the job';
comment on column batch.batch_job_instance.job_key is 'Hash of the identifying parameters';

comment on table batch.batch_job_execution is 'Grain: one row per attempt to run a job instance';
comment on column batch.batch_job_execution.job_execution_id is 'The job execution';
comment on column batch.batch_job_execution.version is 'Counts the updates of the row';
comment on column batch.batch_job_execution.job_instance_id is 'The job instance';
comment on column batch.batch_job_execution.create_time is 'When the row was made';
comment on column batch.batch_job_execution.start_time is 'When the execution began';
comment on column batch.batch_job_execution.end_time is 'When the execution ended';
comment on column batch.batch_job_execution.status is 'Batch status: STARTED, COMPLETED, FAILED …';
comment on column batch.batch_job_execution.exit_code is 'Exit code';
comment on column batch.batch_job_execution.exit_message is 'Exit message, often a stack trace';
comment on column batch.batch_job_execution.last_updated is 'Last sign of life';

comment on table batch.batch_job_execution_params is 'Grain: one row per job execution and parameter';
comment on column batch.batch_job_execution_params.job_execution_id is 'The job execution';
comment on column batch.batch_job_execution_params.parameter_name is 'Name of the parameter';
comment on column batch.batch_job_execution_params.parameter_type is 'Java type of the parameter';
comment on column batch.batch_job_execution_params.parameter_value is 'Value of the parameter';
comment on column batch.batch_job_execution_params.identifying is 'Y where the parameter is part of the instances identity';

comment on table batch.batch_step_execution is 'Grain: one row per attempt to run a step';
comment on column batch.batch_step_execution.step_execution_id is 'The step execution';
comment on column batch.batch_step_execution.version is 'Counts the updates of the row';
comment on column batch.batch_step_execution.step_name is 'Name of the step';
comment on column batch.batch_step_execution.job_execution_id is 'The job execution';
comment on column batch.batch_step_execution.create_time is 'When the row was made';
comment on column batch.batch_step_execution.start_time is 'When the execution began';
comment on column batch.batch_step_execution.end_time is 'When the execution ended';
comment on column batch.batch_step_execution.status is 'Batch status: STARTED, COMPLETED, FAILED …';
comment on column batch.batch_step_execution.commit_count is 'Transactions committed';
comment on column batch.batch_step_execution.read_count is 'Items read';
comment on column batch.batch_step_execution.filter_count is 'Items filtered';
comment on column batch.batch_step_execution.write_count is 'Items written';
comment on column batch.batch_step_execution.read_skip_count is 'Items skipped on reading';
comment on column batch.batch_step_execution.write_skip_count is 'Items skipped on writing';
comment on column batch.batch_step_execution.process_skip_count is 'Items skipped on processing';
comment on column batch.batch_step_execution.rollback_count is 'Transactions rolled back';
comment on column batch.batch_step_execution.exit_code is 'Exit code';
comment on column batch.batch_step_execution.exit_message is 'Exit message, often a stack trace';
comment on column batch.batch_step_execution.last_updated is 'Last sign of life';

comment on table batch.batch_step_execution_context is 'Grain: one row per step execution';
comment on column batch.batch_step_execution_context.step_execution_id is 'The step execution';
comment on column batch.batch_step_execution_context.short_context is 'The execution context, cut';
comment on column batch.batch_step_execution_context.serialized_context is 'The execution context, whole where it was cut';

comment on table batch.batch_job_execution_context is 'Grain: one row per job execution';
comment on column batch.batch_job_execution_context.job_execution_id is 'The job execution';
comment on column batch.batch_job_execution_context.short_context is 'The execution context, cut';
comment on column batch.batch_job_execution_context.serialized_context is 'The execution context, whole where it was cut';
