package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Facts that an analyst says are one, or are two. */
class SameFactsTest {
  private final Analyst analyst = new Analyst();
  private final Told told = analyst.told();
  private final Warehouse warehouse = analyst.warehouse();

  @Test
  void twoEventsOfOtherBlocksAreOne() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "زار الوزير", 20, "CHN", "EGY");
    analyst.says("same_facts", "EVENT,a,MEETING,,b,,زار الوزير,one trip");

    analyst.load();

    assertThat(analyst.events()).isEqualTo("MEETING a b");
    assertThat(analyst.accounts()).isEqualTo("APPLIED 2");
  }

  @Test
  void twoEventsOfOneArticleAreOne() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("a", "اجتمع الوزيران", 20, "CHN", "EGY");
    analyst.says("same_facts", "EVENT,a,,التقى,a,,اجتمع,");

    analyst.load();

    assertThat(analyst.events()).isEqualTo("MEETING a");
    assertThat(warehouse.count("warehouse.bridge_event_participant")).isEqualTo(3);
  }

  @Test
  void oneEventIsTwo() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "لقاء الوزيرين", 19, "CHN", "LAO");
    told.meeting("c", "لقاء الوزيرين", 19, "CHN", "LAO");
    analyst.load();
    assertThat(analyst.events()).isEqualTo("MEETING a b c");

    analyst.says("different_facts", "EVENT,a,MEETING,,b,MEETING,,morning and evening");
    analyst.load();

    assertThat(analyst.events()).isEqualTo("MEETING a; MEETING b c");
  }
}
