package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number before a unit of share, time or measurement. */
class UnitReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ارتفع 5 في المئة | PERCENT 5 %
          ارتفع %20 | PERCENT 20 %
          بقي ثلاث سنوات | DURATION 3 YEAR
          سار 30 كيلومترا | MEASURE 30 km
          ريح من 30 إلى 60 كلم/س | MEASURE 30..60 km/h
          على مساحة 30 ألف كلم2 | MEASURE 30000 km2
          على مساحة 600 م² | MEASURE 600 m2
          بسرعة 512 كيلوبت في الثانية | MEASURE 512 kbit/s
          أنتج 30 غيغاواط ساعة أمس | MEASURE 30 GWh
          باع 7 أطنان | MEASURE 7 t
          غاب نصف ساعة | DURATION 0.5 HOUR
          سباق 1500م للسيدات | MEASURE 1500 m
          تقع على ارتفاع 2000م | MEASURE 2000 m
          كنكت 55 جيجا | MEASURE 55 GB
          # the letter of the era
          صدرت له رواية 1960م | ''
          نشأت الفرق بين 1919 و1923م | ''
          # the year in which
          قتل طاقمها المكون من اثنين عام 2012 | ''
          بقي خمسة عشر عاما | DURATION 15 YEAR
          # no unit
          ارتفع 5 في المدينة | ''
          هامش الخطأ 3 نقاط في المئة | PERCENT 3 %
          # the last of several tells it of all
          هبطت بنسب 6.1 و3.7 و3.3 في المئة | PERCENT 6.1 %; PERCENT 3.7 %; PERCENT 3.3 %
          فاز في 2009 و8 في المئة معه | PERCENT 8 %
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
