package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that is called in quotes by its name without the head noun. */
class QuotedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          انتقد حزب الواحة الخضراء الأردني القرار. وقال «الواحة الخضراء» ذلك | حزب الواحة الخضراء الأردني JOR; حزب الواحة الخضراء الأردني JOR
          انتقد حزب الواحة الخضراء الأردني القرار. وقال "الواحة" ذلك | حزب الواحة الخضراء الأردني JOR; حزب الواحة الخضراء الأردني JOR
          # a minister names his ministry
          قال وزير الأشغال الأردني سامي الواحي ذلك. وأوضحت «الأشغال» ذلك | سامي الواحي JOR MINISTER_OTHER; وزارة الأشغال JOR
          # not where no quotes are, nor another word in them
          انتقد حزب الواحة الخضراء الأردني القرار. وقال الواحة ذلك | حزب الواحة الخضراء الأردني JOR
          انتقد حزب الواحة الخضراء الأردني القرار. وقال «الخضراء» ذلك | حزب الواحة الخضراء الأردني JOR
          # nor where two bodies bear the name
          انتقد حزب الواحة الأردني نقابة الواحة الأردنية. وقالت «الواحة» ذلك | حزب الواحة الأردني JOR; نقابة الواحة الأردنية JOR
          # nor behind the mark that closes
          انتقد حزب الواحة الأردني "القرار" وزار الواحة " | حزب الواحة الأردني JOR
          """)
  void finds(String text, String expected) {
    assertThat(Mentions.in(text)).isEqualTo(expected);
  }
}
