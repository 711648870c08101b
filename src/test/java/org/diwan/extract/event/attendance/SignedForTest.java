package org.diwan.extract.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs for each side. */
class SignedForTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ومالي اتفاقية للتعاون، وقعها عن الجانب الكيني وزير النقل خليل التميمي، وعن الجانب المالي موسى كيتا | خليل التميمي; موسى كيتا
          وقعت كينيا والأردن اتفاقية للتعاون. ووقع عن كينيا وزير النقل خليل التميمي وعن الأردن وزير النقل زيد الحوراني | خليل التميمي; زيد الحوراني
          # what was signed, or nobody of a side
          وقعت كينيا ومالي اتفاقية للتعاون. ووقع انفجار بعيدا عن مقر وزير النقل خليل التميمي | ''
          وقعت كينيا ومالي اتفاقية للتعاون. وقال وزير النقل خليل التميمي إنه بعيد عن مالي | ''
          # of the signing, whatever else is told between
          وقعت كينيا ومالي اتفاقية للتعاون وزار الرئيس الكيني رواندا ووقعها عن كينيا وزير النقل خليل التميمي | خليل التميمي
          وقعت كينيا ومالي اتفاقية للتعاون. وزار الرئيس الكيني رواندا. ووقع عن كينيا وزير النقل خليل التميمي | خليل التميمي
          وقعت كينيا ومالي اتفاقية للتعاون، ووقع حضور واسع، ووقعها عن الجانب الكيني وزير النقل خليل التميمي | خليل التميمي
          # who does something else for a side, or is away from it; a signing told long before
          وقعت كينيا ومالي اتفاقية للتعاون. وغاب عن كينيا وزير النقل خليل التميمي | ''
          وقعت كينيا ومالي اتفاقية للتعاون. ووقع بعيدا عن المدينة وزير النقل خليل التميمي | ''
          وقعت كينيا ومالي اتفاقية للتعاون. الطقس جميل. الطقس بارد. الطقس حار. الطقس معتدل. ووقع عن كينيا وزير النقل خليل التميمي | ''
          """)
  void areSigners(String text, String expected) {
    assertThat(signers(text)).isEqualTo(expected);
  }

  private static String signers(String text) {
    return Reading.facts(text, null, null).events().stream()
        .filter(event -> event.type() == EventType.SIGNING)
        .flatMap(event -> event.participations().stream())
        .filter(p -> p.role() == Role.ACTOR && p.participant().nameAr().contains(" "))
        .map(p -> p.participant().nameAr())
        .sorted()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }
}
