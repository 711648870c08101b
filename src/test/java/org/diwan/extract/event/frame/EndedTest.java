package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exercise or test that is not held. */
class EndedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أجرت كوريا الشمالية تجربة نووية | MOBILIZE OCCURRED actor=[PRK]
          بدأت مصر واليونان مناورات مشتركة | COOPERATION OCCURRED actor=[EGY GRC]
          # ended, or a place for it
          علقت كوريا الجنوبية والولايات المتحدة المناورات المشتركة | ''
          ألغت مصر واليونان مناورات مشتركة | ''
          وقف المناورات المشتركة بين مصر واليونان | ''
          موقع كوري شمالي للتجارب النووية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
