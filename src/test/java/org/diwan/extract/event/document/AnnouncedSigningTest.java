package org.diwan.extract.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who announces what was signed with another. */
class AnnouncedSigningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت كينيا، الأربعاء، توقيع اتفاقية للتجارة مع غانا | SIGNING OCCURRED actor=[GHA KEN]
          أعلن وزير التجارة الكيني عن توقيع اتفاقية للتجارة مع غانا | SIGNING OCCURRED actor=[GHA KEN]
          كشفت كينيا عن توقيع اتفاقية للصيد مع غانا | SIGNING OCCURRED actor=[GHA KEN]
          قررت كينيا توقيع اتفاق للصيد مع غانا | SIGNING PLANNED actor=[GHA KEN]
          # of two others, or with a firm
          أعلنت النرويج توقيع اتفاق بين كينيا وغانا | SIGNING OCCURRED actor=[KEN GHA]
          أعلنت كينيا توقيع عقد مع شركة بوينغ | SIGNING OCCURRED actor=[boeing]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
