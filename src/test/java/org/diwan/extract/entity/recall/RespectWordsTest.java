package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a word of respect that stands alone means. */
class RespectWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل ولي العهد السعودي الأمير محمد بن سلمان إلى عمان. وعقد ملك الأردن عبد الله الثاني اجتماعا مع سموه | MEETING OCCURRED actor=[SAU JOR]
          زار معالي وزير التجارة الكويتي سالم بن عيسى أمس كينيا. وأشاد معاليه بتركيا | ENDORSE OCCURRED actor=[KWT] recipient=[TUR]
          تحدث فخامة الرئيس اللبناني جوزيف عون. وأدان فخامته إسرائيل | ACCUSE OCCURRED actor=[LBN] recipient=[ISR]
          """)
  void reads(String text, String expected) {
    assertThat(Reading.events(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nobody is spoken of so before
          تحدث الرئيس اللبناني جوزيف عون. وأدان معاليه إسرائيل | LBN] recipient=[ISR
          # the name of another follows
          وصل ولي العهد السعودي الأمير محمد بن سلمان. واستقبل الملك عبد الله الثاني سموه الأمير راشد | SAU
          """)
  void readsNot(String text, String wrong) {
    assertThat(Reading.events(text)).doesNotContain(wrong);
  }
}
