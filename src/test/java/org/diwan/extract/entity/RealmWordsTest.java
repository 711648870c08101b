package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

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
          لبنان الشقيق | LBN
          مملكة البحرين | BHR
          دولة الإمارات | ARE
          وزير الصحة في المملكة الأردنية الهاشمية | ? JOR MINISTER_OTHER
          # no state
          جمهورية الموز | ''
          المملكة الحيوانية | ''
          # of a state that nothing tells
          مندوب المملكة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
