package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it, by a preposition behind the deed. */
class AgentBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت قرية لبنانية من قبل الجيش الإسرائيلي | ASSAULT OCCURRED actor=[idf] recipient=[LBN]
          تلقت مالاوي منحة من اليابان | AID OCCURRED actor=[JPN] recipient=[MWI]
          هجوم لحركة الشباب على قاعدة كينية | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          # a body that attacks; a land is where an attack comes from; what is taken from somebody
          تعرضت القاعدة الكينية لهجوم عنيف من مسلحي حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          نجا السائق من قصف من مدفعية حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab]
          نجا السائق من قصف من تشاد | ''
          بعد تحرير المدينة من حركة الشباب | ASSAULT OCCURRED recipient=[al-shabaab]
          # from whom something else came
          تلقى الوزير رسالة من اليابان عن قصف القرية | ''
          # the noun has its doer
          هجومه لفرنسا كان خطأ | ''
          سجن القس الأمريكي جون سميث من قبل محكمة كينية | COERCE OCCURRED actor=[KEN] recipient=[USA]
          # of another deed, or told already who did it
          قصفت كينيا أوغندا بعد مقتل صحفي على أيدي حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
