package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that take part through an organ of theirs. */
class OrganPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن المكتب السياسي لحركة النهضة رأيه | ennahda (GROUP)
          رحبت الأمانة العامة لمنظمة التعاون الإسلامي بالخطة | oic (GROUP)
          عقدت الهيئة العليا لحزب الوفد جلسة | wafd-party (GROUP)
          # no adjective, no preposition, no body behind it
          يعمل المكتب لحركة النهضة | ennahda
          رأى المكتب السياسي حركة النهضة | ennahda
          رأى المكتب السياسي لعمله أثرا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
