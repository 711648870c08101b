package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose verb it is and who stands right behind {@code مع} cooperate. */
class TogetherFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تنفذ وزارة الزراعة الأردنية مشروعا للري بالتعاون مع هولندا | COOPERATION ONGOING actor=[~وزاره الزراعه@JOR NLD]
          تقيم قطر معرضا بالتعاون مع اليونسكو | COOPERATION ONGOING actor=[QAT unesco]
          # two bodies of one state; not its army with its ministry
          نظمت وزارة الزراعة الأردنية معرضا بالتعاون مع وزارة البيئة الأردنية | COOPERATION OCCURRED actor=[~وزاره الزراعه@JOR ~وزاره البييه@JOR]
          نظم الجيش الأردني معرضا بالتعاون مع وزارة الزراعة الأردنية | ''
          # said, not done
          قالت قطر إن التعاون مع اليونسكو مثمر | ''
          # nobody known behind it
          تقيم قطر معرضا بالتعاون مع متطوعين | ''
          نظمت قطر معرضا بالتعاون مع اليونسكو | COOPERATION OCCURRED actor=[QAT unesco]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
