package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a match ended counts nothing; what one has scored does. */
class MatchScoreTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فاز الفريق بهدفين مقابل هدف | ''
          فاز الفريق بثلاثة أهداف نظيفة | ''
          فاز الفريق بأربعة أهداف دون رد | ''
          تعادل الفريقان بهدفين لمثلهما | ''
          فاز الفريق بخماسية مقابل هدفين | ''
          # what one has scored
          سجل اللاعب 20 هدفا في الدوري | COUNT 20 هدف
          سجل هدفين دون أن يلعب سوى شوط واحد | COUNT 2 هدف
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
