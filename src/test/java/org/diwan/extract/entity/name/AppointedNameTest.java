package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of those who are given an office. */
class AppointedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تم تعيين الزمريني الدرغالي وزيرا | الزمريني الدرغالي
          تم تعيين خليل التميمي وزيرا، ومروان كزمان سفيرا | خليل التميمي; مروان كزمان
          تم تعيين إلياس الغربي مديرا | إلياس الغربي
          تم تعيين السيد زمران كزمان سفيرا | زمران كزمان
          # no office behind, an ordinary word, no word of appointing
          تم تعيين الزمريني الدرغالي أمس | ''
          تم تعيين خبير جديد مديرا | ''
          زار الزمريني الدرغالي وزيرا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قابل خليل التميمي وخالد الحوراني | خليل التميمي; خالد الحوراني
          قابل خليل التميمي ويوسف الحوراني | خليل التميمي; يوسف الحوراني
          """)
  void joined(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
