package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.Test;

/** What a run leaves that broke off, where another one comes next and not the same again. */
class BrokenRunTest {
  private static final String MET = "التقى الوزيران";

  private final Warehouse warehouse = new Warehouse();

  @Test
  void otherFilesLeaveTheIdsThatTheBrokenRunWouldHaveKept() {
    load(told("CHN", "LAO", "a"), "test");
    String id = eventOf("a");
    breakOff(told("CHN", "EGY", "a", "b"), "other rules");

    load(told("LAO", "EGY", "c"), "other rules");

    assertThat(eventOf("a")).isEqualTo(id);
    assertThat(changes(2)).isEqualTo("ALTERED" + id);
    assertThat(changes(3)).isEqualTo("ADDED" + eventOf("c"));
    assertThat(status(2)).isEqualTo("ABANDONED");
    assertThat(warehouse.count("audit.fact_claim")).isZero();
  }

  @Test
  void withdrawalLeavesTheIdsThatTheBrokenRunWouldHaveKept() {
    load(told("CHN", "LAO", "a"), "test");
    load(told("LAO", "EGY", "c"), "test");
    String id = eventOf("a");
    String withdrawn = eventOf("c");
    breakOff(told("CHN", "EGY", "a", "b"), "other rules");

    warehouse.withdraw("c");

    assertThat(eventOf("a")).isEqualTo(id);
    assertThat(changes(3)).isEqualTo("ALTERED" + id);
    assertThat(changes(4)).isEqualTo("REMOVED" + withdrawn);
  }

  @Test
  void whatTheBrokenRunTookFromAFactLeadsOn() {
    load(told("CHN", "LAO", "a"), "test");
    load(told("CHN", "EGY", "c"), "test");
    String gone = eventOf("a");
    breakOff(told("CHN", "EGY", "a", "b"), "other rules");

    load(told("LAO", "EGY", "d"), "other rules");

    assertThat(eventOf("a")).isEqualTo(eventOf("c"));
    assertThat(
            warehouse.text(
                "select fact_id from reporting.fact_successor where former_id = " + gone))
        .isEqualTo(eventOf("c"));
  }

  /** New articles of a slice are made facts of at the end of the run, and counted as its own. */
  @Test
  void whatTheBrokenRunBroughtIsToldAsItsOwn() {
    load(told("CHN", "LAO", "a"), "test");
    breakOff(told("CHN", "EGY", "b", "c"), "test");

    load(told("LAO", "EGY", "d"), "test");

    assertThat(changes(2)).isEqualTo("ADDED" + eventOf("b"));
    assertThat(changes(3)).isEqualTo("ADDED" + eventOf("d"));
    Warehouse fresh = new Warehouse();
    Told all = told("CHN", "LAO", "a");
    all.meeting("b", MET, 19, "CHN", "EGY");
    all.meeting("d", MET, 19, "LAO", "EGY");
    fresh.load(all.reading("test"), 10, Progress.silent());
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh.fingerprint())).isEmpty();
  }

  private static Told told(String one, String other, String... refs) {
    Told told = new Told();
    for (String ref : refs) {
      told.meeting(ref, MET, 19, one, other);
    }
    return told;
  }

  private void load(Told told, String rules) {
    assertThat(warehouse.load(told.reading(rules), 10, Progress.silent()).checkFindings())
        .isEmpty();
  }

  /** The process dies in its second slice of one article. */
  private void breakOff(Told told, String rules) {
    assertThatThrownBy(() -> warehouse.load(told.reading(rules), 1, warehouse.cutAfter(2)))
        .isInstanceOf(LoadFailedException.class);
  }

  private String eventOf(String ref) {
    return warehouse.text(
        "select event_id from reporting.article_event where article_ref = '" + ref + "'");
  }

  private String changes(long run) {
    return warehouse.text(
        "select string_agg(change_kind || fact_id, ' ' order by fact_id) from audit.change where run_id = "
            + run);
  }

  private String status(long run) {
    return warehouse.text("select run_status from audit.run where run_id = " + run);
  }
}
