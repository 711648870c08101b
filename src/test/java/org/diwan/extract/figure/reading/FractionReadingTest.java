package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fraction of a whole is a share. */
class FractionReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نال ثلثي الأصوات | PERCENT 66.67 %
          يعاني نصف سكان نيبال | PERCENT 50 %
          باعت ثلث احتياطيات الذهب | PERCENT 33.33 %
          يعاني نصف سكان في البلد | ''
          باع ثلاثة أرباع الأسهم | PERCENT 75 %
          يضم ثلث سكان المدينة | PERCENT 33.33 %
          # halves and quarters of time, games and places
          سجل في النصف الأول | ''
          بلغ ربع النهائي | ''
          وصل بعد منتصف الليل | ''
          # owned, told by what it is a share of, or pointed at
          خسر الحزب ثلث مقاعده | PERCENT 33.33 %
          تغطي الغابات ثلث مساحة البلاد | PERCENT 33.33 %
          يعادل اللاجئون ربع عدد سكانها | PERCENT 25 %
          كان نصف هذه القرى خاليا | PERCENT 50 %
          عاد نصف هؤلاء | PERCENT 50 %
          بقي في نصف ملعبه | ''
          عاد في نصف هذا العام | ''
          اشترى ربع نقل بيضاء | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
