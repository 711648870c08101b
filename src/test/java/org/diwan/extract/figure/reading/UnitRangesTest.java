package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers that are the ends of one range though each has its unit. */
class UnitRangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ما بين ستة أشهر إلى تسعة أشهر | DURATION 6..9 MONTH
          بين 5 ملايين دولار و7 ملايين دولار | MONEY 5000000..7000000 USD
          أسبوعين إلى 3 أسابيع | DURATION 2..3 WEEK
          بين 8% و3% | PERCENT 3..8 %
          بين 250 ألف برميل و290 ألف برميل يوميا | RATE 250000..290000 bbl/d
          يستغرق من خمس دقائق إلى عشر دقائق | DURATION 5..10 MINUTE
          وارتفاع الأمواج من نصف متر إلى متر ونصف | MEASURE 0.5..1.5 m
          # what grows
          ارتفع من 5 ملايين دولار إلى 7 ملايين دولار | MONEY 5000000 USD; MONEY 7000000 USD
          تمديد المهلة التي منحها البنك للشركات من 6 أشهر إلى 18 شهرا | DURATION 6 MONTH; DURATION 18 MONTH
          دفع 5 ملايين دولار وباع 7 سفن | MONEY 5000000 USD; COUNT 7 سفينة
          # with the article
          بين الـ2 و4% | PERCENT 2..4 %
          بين الـ50 والـ60 دولارا | MONEY 50..60 USD
          أحكام بالسجن من 3 سنوات لـ15 سنة | DURATION 3..15 YEAR
          وزع 3 كيلوغرامات لـ15 أسرة | MEASURE 3 kg; COUNT 15 أسرة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
