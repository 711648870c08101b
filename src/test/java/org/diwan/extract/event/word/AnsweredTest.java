package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A charge, call or threat that whom it is meant for refuses, denies or answers. */
class AnsweredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نفت كينيا اتهامات كندا لها بالتجسس | REJECT OCCURRED actor=[KEN] recipient=[CAN]; ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          رفضت كينيا طلب كندا فتح تحقيق | REJECT OCCURRED actor=[KEN] recipient=[CAN]; REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          كينيا ترفض تهديدات كندا | REJECT OCCURRED actor=[KEN] recipient=[CAN]; THREATEN OCCURRED actor=[CAN] recipient=[KEN]
          وافقت كينيا على طلب كندا فتح تحقيق | AGREE OCCURRED actor=[KEN] recipient=[CAN]; REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          استجابت كينيا لطلب كندا فتح تحقيق | AGREE OCCURRED actor=[KEN] recipient=[CAN]; REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          ردت كينيا على اتهامات كندا لها بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          ردت كينيا على اتهامات كندا لفرنسا بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[FRA]
          # meant for another; whose it is stands nowhere
          نفت كينيا اتهامات كندا لفرنسا بالتجسس | REJECT OCCURRED actor=[KEN] recipient=[CAN]
          نفت كينيا اتهامات بالتجسس | REJECT OCCURRED actor=[KEN]
          # no answer to it
          أكدت كينيا طلب كندا فتح تحقيق | ''
          انتقدت كينيا طلب كندا فتح تحقيق | ACCUSE OCCURRED actor=[KEN] recipient=[CAN]
          # whose answer it is stands behind the noun of it
          رحبت فرنسا باستجابة كينيا لطلب كندا | ENDORSE OCCURRED actor=[FRA] recipient=[KEN]; REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          اشتد الخلاف بعد رفض كينيا مطالب كندا | REJECT OCCURRED actor=[KEN] recipient=[CAN]; REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          اشتد الخلاف مع طلب كندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
