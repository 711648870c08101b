package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A commemoration or national day and whose it is. */
class CeremonyFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أحيت أرمينيا الذكرى المئة لتأسيس الجمهورية | CEREMONY OCCURRED actor=[ARM]
          احتفلت منغوليا بعيدها الوطني | CEREMONY OCCURRED actor=[MNG]
          تسلم ملك البحرين أوراق اعتماد سفير منغوليا | CEREMONY OCCURRED actor=[MNG BHR]
          تشييع جثمان رئيس زامبيا | CEREMONY OCCURRED actor=[ZMB]
          الذكرى السبعون لاستقلال إندونيسيا | CEREMONY OCCURRED actor=[IDN]
          # days of people
          الذكرى الثانية لوفاة الممثل | ''
          احتفل النادي بعيده | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
