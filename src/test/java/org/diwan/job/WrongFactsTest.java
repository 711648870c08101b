package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.model.AgreementType;
import org.junit.jupiter.api.Test;

/** What an analyst says is wrong goes, from its article or from all. */
class WrongFactsTest {
  private final Analyst analyst = new Analyst();
  private final Told told = analyst.told();
  private final Warehouse warehouse = analyst.warehouse();

  @Test
  void wrongFactGoesFromItsArticleOnly() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "التقى الوزيران", 19, "CHN", "LAO");
    analyst.says("wrong_facts", "a,EVENT,MEETING,الوزيران,,not said");

    analyst.load();

    assertThat(analyst.events()).isEqualTo("MEETING b");
    assertThat(analyst.accounts()).isEqualTo("APPLIED 1");
  }

  @Test
  void wrongEverywhereTakesTheRecordWithLaterMentions() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "لقاء الوزيرين", 19, "CHN", "LAO");
    told.meeting("c", "لقاء آخر", 21, "CHN", "LAO");
    analyst.says("wrong_facts", "a,EVENT,MEETING,,yes,");
    analyst.load("a", "b", "c");
    assertThat(analyst.events()).isEqualTo("MEETING c");

    told.meeting("d", "لقاء جديد", 19, "CHN", "LAO");
    analyst.load("d");
    assertThat(analyst.events()).isEqualTo("MEETING c");

    analyst.takesAllBack();
    analyst.load();
    assertThat(analyst.events()).isEqualTo("MEETING a b d; MEETING c");
  }

  @Test
  void whatWasWrongWithAnotherFactOnlyComesBackWhenThatGoes() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "زار الوزير", 20, "CHN", "EGY");
    told.agreement("a", AgreementType.PROGRAMME, "وقع الجانبان");
    told.agreement("b", AgreementType.ACTION_PLAN, "وقع الطرفان");
    analyst.says("same_facts", "EVENT,a,,التقى,b,,زار,", "AGREEMENT,a,,وقع,b,,وقع,");
    analyst.says("wrong_facts", "a,EVENT,,التقى,yes,", "a,AGREEMENT,,وقع,yes,");
    analyst.load("a", "b");
    assertThat(analyst.events()).isEmpty();
    assertThat(warehouse.count("warehouse.fact_agreement")).isZero();

    warehouse.withdraw("a");

    assertThat(analyst.events()).isEqualTo("MEETING b");
    assertThat(warehouse.count("warehouse.fact_agreement")).isEqualTo(1);
    assertThat(warehouse.count("warehouse.fact_agreement_mention where is_dropped")).isZero();
  }
}
