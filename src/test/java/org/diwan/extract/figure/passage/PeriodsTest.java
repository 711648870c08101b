package org.diwan.extract.figure.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.extract.Reading;
import org.diwan.extract.figure.Figures;
import org.diwan.model.DateSpan;
import org.diwan.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year right behind a figure, in an article of 2019. */
class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أنفقت الشركة 40 مليون يورو في 2017 | 2017
          أنفقت الشركة 40 مليون يورو خلال عام 2014 | 2014
          أنفقت الشركة 40 مليون يورو العام الماضي | 2018
          أنفقت الشركة 40 مليون يورو بنهاية السنة الجارية | 2019
          ستنفق الشركة 40 مليون يورو العام المقبل | 2020
          # no year behind it
          أنفقت الشركة 40 مليون يورو | -
          أنفقت الشركة 40 مليون يورو على البناء، وباعت المصنع في 2017 | -
          # a number that is no year
          أنفقت الشركة 40 مليون يورو في 17 مدينة | -; -
          # another year than one of the calendar
          أنفقت الشركة 40 مليون يورو العام الدراسي | -
          """)
  void reads(String text, String periods) {
    assertThat(
            Figures.read(text).stream().map(PeriodsTest::period).collect(Collectors.joining("; ")))
        .isEqualTo(periods);
  }

  private static String period(Figure figure) {
    DateSpan period = figure.period();
    return period == null ? "-" : Reading.written(period);
  }
}
