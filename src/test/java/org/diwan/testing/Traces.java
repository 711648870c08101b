package org.diwan.testing;

import org.jooq.DSLContext;

/** What a load that ended well leaves behind beside its articles: nothing. */
public final class Traces {

  private static final String LEFT =
      """
      select coalesce(string_agg(thing, ', '), '') from (
        select 'run ' || run_status as thing from audit.run where run_status <> 'COMPLETED'
        union all select 'job ' || status from batch.batch_job_execution where status not in ('COMPLETED', 'FAILED')
        union all select 'step ' || status from batch.batch_step_execution where status not in ('COMPLETED', 'FAILED')
        union all select 'instance' from batch.batch_job_instance i
          where not exists (select from batch.batch_job_execution e where e.job_instance_id = i.job_instance_id)
        union all select 'touched' from audit.touched
        union all select table_name from information_schema.tables t
          where table_schema = 'staging'
            and (xpath('//n/text()', query_to_xml('select count(*) as n from staging.' || table_name, false, true, '')))[1]::text <> '0'
      ) things
      """;

  private Traces() {}

  /** What is there and should not be; empty where all is well. */
  public static String left(DSLContext database) {
    return database.fetchSingle(LEFT).get(0, String.class);
  }
}
