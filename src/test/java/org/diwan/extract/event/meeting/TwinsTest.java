package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two states that one word names. */
class TwinsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انعقدت قمة الكوريتين | MEETING OCCURRED actor=[KOR PRK]
          بدأت محادثات رفيعة المستوى بين الكوريتين | MEETING OCCURRED actor=[KOR PRK]
          بدأت محادثات حول مستقبل الكوريتين | ''
          بدأت محادثات سرية بين الكوريتين | MEETING OCCURRED actor=[KOR PRK]
          بدأت محادثات جديدة عن مصير الكوريتين | ''
          بدأت محادثات تنهي أزمة الكوريتين | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
