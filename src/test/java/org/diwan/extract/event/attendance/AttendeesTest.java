package org.diwan.extract.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was there, told far from the word for the happening. */
class AttendeesTest {
  private static final String MEETING = "التقى وزير الخارجية العراقي نظيره الأردني. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الخارجية العراقي نظيره الأردني في عمان أمس، وذلك بحضور سفير كينيا خليل التميمي ومدير المعهد زيد الحوراني | خليل التميمي; زيد الحوراني
          وقعت كينيا ومالي اتفاقية للتعاون، بحضور عدد من المسؤولين بينهم سفير كينيا خليل التميمي وزيد الحوراني | خليل التميمي; زيد الحوراني
          التقى وزير الخارجية العراقي نظيره الأردني. وشارك فيه سفير كينيا خليل التميمي | خليل التميمي
          وقعت كينيا ومالي اتفاقية للتعاون. وشهد مراسم التوقيع التي جرت في باماكو، سفير كينيا خليل التميمي | خليل التميمي
          وقعت كينيا ومالي اتفاقية للتعاون. وشهد الاحتفال سفير كينيا خليل التميمي | خليل التميمي
          وقعت كينيا ومالي اتفاقية للتعاون، بحضور وزراء ومنهم سفير كينيا خليل التميمي | خليل التميمي
          تستضيف كينيا قمة حول الصومال. وقال إن السفير الكيني خليل التميمي سيشارك في القمة | خليل التميمي
          وبحضور سفير كينيا خليل التميمي، افتتح الرئيس المالي مقر المعهد | خليل التميمي
          وصل وزير الخارجية العراقي سامي العتيبي إلى عمان برفقة وزير النقل خليل التميمي | خليل التميمي
          عقدت منظمة التعاون الإسلامي مؤتمرا بمشاركة ممثلين عن الأمم المتحدة وكينيا | الأمم المتحدة; كينيا
          # of a verb between, nobody named, somebody else's doing, or another happening
          التقى وزير الخارجية العراقي نظيره الأردني، بحضور سفراء دول عدة، وقال السفير الكيني خليل التميمي إن الطقس جميل | ''
          وقعت كينيا ومالي اتفاقية للتعاون. وشهد اليوم زيارة لسفير كينيا خليل التميمي | ''
          يلتقي وزير الخارجية العراقي نظيره الأردني وتجرى له مراسم رسمية بحضور سفير كينيا خليل التميمي | ''
          التقى وزير الخارجية العراقي نظيره الأردني. ولم يكن بمشاركة أحد، وأكد خليل التميمي ذلك | ''
          التقى وزير الخارجية العراقي نظيره الأردني بحضور عدد من الوزراء بينهم سفير كينيا خليل التميمي | خليل التميمي
          """)
  void areAdded(String text, String expected) {
    assertThat(attending(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل وزير الخارجية الإيطالي باولو بونتي إلى عمان برفقة وزير النقل ماريو ليكا | ITA
          """)
  void comeFromTheVisitorsState(String text, String state) {
    assertThat(Reading.facts(text, null, null).events())
        .flatExtracting(event -> event.participations())
        .filteredOn(p -> p.role() == Role.ATTENDEE)
        .extracting(p -> p.participant().countryIso3())
        .containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # long told
          وقال إن الطقس جميل. وقال إن الزراعة بخير. وقال إن المطر قليل. وقال إن الحر شديد. وشارك فيه سفير كينيا خليل التميمي | ''
          """)
  void areNotAddedToWhatWasToldLongBefore(String text, String expected) {
    assertThat(attending(MEETING + text)).isEqualTo(expected);
  }

  private static String attending(String text) {
    return Reading.facts(text, null, null).events().stream()
        .flatMap(event -> event.participations().stream())
        .filter(p -> p.role() == Role.ATTENDEE)
        .map(p -> p.participant().nameAr())
        .sorted()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }
}
