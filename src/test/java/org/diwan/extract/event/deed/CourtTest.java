package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose court gives a verdict, and on whom that need not be named. */
class CourtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # its adjective, its place, behind the verb or before the noun
          قضت محكمة غانية بسجن وزير الصحة الغاني | COERCE OCCURRED actor=[GHA] recipient=[GHA]
          أصدرت محكمة في غانا حكما بالسجن على وزير الصحة الغاني | COERCE OCCURRED actor=[GHA] recipient=[GHA]
          أصدر القضاء الغاني أحكاما بالإعدام على ثلاثة متظاهرين | COERCE OCCURRED actor=[GHA]
          عاقبت محكمة غانية ناشطا بالحبس | COERCE OCCURRED actor=[GHA]
          حكمت محكمة غانية بالسجن على أعضاء في حركة الشباب | COERCE OCCURRED actor=[GHA] recipient=[al-shabaab]
          يعمل في شركة النفط الكينية التي حكمت عليها محكمة غانية بالسجن بتهمة الإرهاب | COERCE OCCURRED actor=[GHA]
          # everyday crime, and no court
          حكمت محكمة غانية بالسجن على رجل ضرب جاره | ''
          حكم بالسجن على ناشط | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
