package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for a state in a title, or go on with its name. */
class RealmWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جمهورية مصر العربية | EGY
          مملكة البحرين | BHR
          دولة الإمارات | ARE
          وزير الصحة بجمهورية مصر العربية سامر حداد | سامر حداد EGY MINISTER_OTHER
          رئيس الحكومة الكينية سامر حداد | سامر حداد KEN HEAD_OF_GOVERNMENT
          وزير صحة لبنان الشقيق سامر حداد | سامر حداد LBN MINISTER_OTHER
          وصل من البحرين إلى المملكة | BHR; BHR
          # no state
          وصل من مالي إلى المملكة | MLI
          جمهورية الموز | ''
          المملكة الحيوانية | ''
          # of a state that nothing tells
          مندوب المملكة | ''
          مندوب المملكة سامر حداد | سامر حداد AMBASSADOR
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
