package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.Test;

/**
 * A slice that cannot be written and never comes again: the members of dimensions that went before
 * it in a transaction of their own go too.
 */
class FailedSliceTest {
  private final Warehouse warehouse = new Warehouse();
  private final Told known = new Told();
  private final Invented never = Invented.articles(2, 20);

  FailedSliceTest() {
    known.meeting("known", "التقى الوزيران", 19, "CHN", "LAO");
  }

  @Test
  void membersThatNobodyNamesGo() {
    loadKnown();
    String before = warehouse.fingerprint();
    failedLoad();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before))
        .as("members are left")
        .isNotEmpty();

    loadKnown();

    assertThat(Fingerprint.differences(warehouse.fingerprint(), before)).isEmpty();
  }

  @Test
  void membersOfASliceThatComesAgainAreThere() {
    failedLoad();

    LoadSummary again = warehouse.load(never, never.items(), 10);

    assertThat(again.checkFindings()).isEmpty();
    Warehouse fresh = new Warehouse();
    fresh.load(never, never.items(), 1000);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh.fingerprint())).isEmpty();
  }

  @Test
  void memberThatTheReferenceDataTookUpStays() {
    failedLoad();
    assertThat(warehouse.count("warehouse.dim_unit where unit = 'مدرسة'")).isEqualTo(1);
    warehouse
        .sql()
        .execute("update warehouse.dim_unit set name_en = 'school' where unit = 'مدرسة'");

    loadKnown();

    assertThat(warehouse.count("warehouse.dim_unit where unit = 'مدرسة'")).isEqualTo(1);
  }

  private void loadKnown() {
    Reading reading = new Reading("test", () -> known.items().iterator(), known::read);
    assertThat(warehouse.load(reading, 10, Progress.silent()).checkFindings()).isEmpty();
  }

  private void failedLoad() {
    warehouse
        .sql()
        .execute(
            "alter table warehouse.dim_article add constraint never check (version_no < 0) not valid");
    assertThatThrownBy(() -> warehouse.load(never, never.items(), 10))
        .isInstanceOf(LoadFailedException.class);
    warehouse.sql().execute("alter table warehouse.dim_article drop constraint never");
  }
}
