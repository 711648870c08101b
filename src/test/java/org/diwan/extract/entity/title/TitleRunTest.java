package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several titles side by side: of one person, or of several. */
class TitleRunTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مستشار الوزير الدكتور سامي حداد | سامي حداد OFFICIAL_OTHER
          ممثل رئيس الوزراء الهندي سامي حداد | سامي حداد IND ENVOY
          نائب رئيس الوزراء وزير الخارجية الأردني سامر حداد | سامر حداد JOR DEPUTY_HEAD_OF_GOVERNMENT FOREIGN_MINISTER
          رئيس الوزراء ووزير الدفاع الياباني كينجي تاكاهاشي | كينجي تاكاهاشي JPN HEAD_OF_GOVERNMENT DEFENCE_MINISTER
          # a name that is a title too
          وزير الصناعة الكيني سلطان الدوسري | سلطان الدوسري KEN MINISTER_OTHER
          سلطان عمان | قابوس بن سعيد بن تيمور OMN MONARCH
          الوزير الأردني (الراحل) سامر حداد | سامر حداد JOR
          # of two states
          أمير دولة قطر ورئيس الوزراء البريطاني | تميم بن حمد بن خليفة آل ثاني QAT MONARCH; تيريزا ماي GBR HEAD_OF_GOVERNMENT
          الرئيس الصيني الزعيم الكوري الشمالي | شي جين بينغ CHN HEAD_OF_STATE; كيم جونغ أون PRK HEAD_OF_STATE
          سفير كينيا ووزير الصحة الأردني | ? KEN AMBASSADOR; سعد فايز جابر JOR MINISTER_OTHER
          وزير الصحة الأردني ووزير النقل الكيني | سعد فايز جابر JOR MINISTER_OTHER; ? KEN MINISTER_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
