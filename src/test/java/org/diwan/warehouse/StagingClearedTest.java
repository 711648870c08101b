package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Little is deleted; what has grown is truncated, which makes its files anew. */
class StagingClearedTest {
  private final DSLContext sql =
      DSL.using(TestServer.running().freshDatabase(), SQLDialect.POSTGRES);

  @Test
  void deletesLittle() {
    String file = file();
    fill(10);
    clear();

    assertThat(rows()).isZero();
    assertThat(file()).isEqualTo(file);
    assertThat(bytes()).isPositive();
  }

  @Test
  void truncatesMuch() {
    String file = file();
    fill(50_000);
    clear();

    assertThat(rows()).isZero();
    assertThat(file()).isNotEqualTo(file);
    assertThat(bytes()).isZero();
  }

  @Test
  void truncatesLittleThatHasGrownByAndBy() {
    int times = 0;
    do {
      fill(2000);
      clear();
      times++;
    } while (bytes() > 0 && times < 100);

    assertThat(times).isBetween(2, 99);
  }

  @Test
  void leavesAloneWhatIsEmptyAndClearsTheOthers() {
    String file = file();
    sql.execute("insert into staging.block_cluster (match_key, cluster_key) values ('a', 'b')");
    clear();

    assertThat(sql.fetchCount(DSL.table("staging.block_cluster"))).isZero();
    assertThat(file()).isEqualTo(file);
  }

  @Test
  void truncatesWhatWasCountedWhenItWasEmptyForItWouldBePlannedAsEmpty() {
    countEmpty();
    fill(5000);
    assertThat(plannedRows()).isEqualTo(1);

    clear();
    assertThat(bytes()).isZero();
    fill(5000);
    assertThat(plannedRows()).isGreaterThan(1000);
  }

  @Test
  void forgetsTheCountOfWhatIsEmpty() {
    countEmpty();
    forget();
    fill(5000);

    assertThat(plannedRows()).isGreaterThan(1000);
  }

  @Test
  void leavesRowsThatSomebodyNotedByHand() {
    countEmpty();
    fill(5);
    forget();

    assertThat(rows()).isEqualTo(5);
  }

  private void forget() {
    sql.execute("call staging.forget_counts('staging.summary_due')");
  }

  private void countEmpty() {
    fill(10);
    clear();
    sql.execute("analyze staging.summary_due");
  }

  private int plannedRows() {
    String plan = text("explain select * from staging.summary_due");
    return Integer.parseInt(plan.replaceFirst(".* rows=(\\d+) .*", "$1"));
  }

  private void fill(int rows) {
    sql.execute(
        "insert into staging.summary_due (due_kind, due_id) select 'EVENT', generate_series(1, ?)",
        rows);
  }

  private void clear() {
    sql.execute("call staging.clear('staging.summary_due', 'staging.block_cluster')");
  }

  private int rows() {
    return sql.fetchCount(DSL.table("staging.summary_due"));
  }

  private String file() {
    return text("select pg_relation_filepath('staging.summary_due')");
  }

  private long bytes() {
    return Long.parseLong(text("select pg_relation_size('staging.summary_due')"));
  }

  private String text(String query) {
    return String.valueOf(sql.fetchValue(query));
  }
}
