package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gives an office or takes it away. */
class AppointerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقال الرئيس قيس سعيد وزير النقل سامي العتيبي | سامي العتيبي، قيس سعيد
          إقالة الرئيس قيس سعيد لوزير النقل سامي العتيبي | سامي العتيبي، قيس سعيد
          أصدر الرئيس قيس سعيد أمرا رئاسيا بتعيين سامي العتيبي وزيرا للنقل | سامي العتيبي، قيس سعيد
          قرر وزير النقل خليل التميمي تعيين سامي العتيبي سفيرا لدى كينيا | خليل التميمي، سامي العتيبي
          أعلن الرئيس قيس سعيد تعيين سامي العتيبي وزيرا للنقل | سامي العتيبي، قيس سعيد
          # who only tells of it, and whom a vote elects
          أعلن المتحدث خليل التميمي تعيين سامي العتيبي وزيرا للنقل | سامي العتيبي
          انتخب سامي العتيبي رئيسا للبرلمان | سامي العتيبي
          عين سامي العتيبي وزيرا للنقل | سامي العتيبي
          """)
  void actsToo(String sentence, String expected) {
    assertThat(appointed(sentence)).isEqualTo(expected);
  }

  private static String appointed(String text) {
    return Reading.facts(text, null, null).events().stream()
        .filter(event -> event.type() == EventType.APPOINTMENT)
        .flatMap(event -> event.participations().stream())
        .map(p -> p.participant().nameAr())
        .sorted()
        .collect(Collectors.joining("، "));
  }
}
