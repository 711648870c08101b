package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People without a name who are held as members of a body. */
class HeldMembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أوقفت السلطات التركية 12 شخصا يشتبه في انتمائهم إلى تنظيم داعش | COERCE OCCURRED actor=[TUR] recipient=[isis]
          اعتقلت الشرطة الكينية خمسة أشخاص ينتمون إلى حركة الشباب | COERCE OCCURRED actor=[~الشرطه@KEN] recipient=[al-shabaab]
          أعلنت كينيا تفكيك خلية إرهابية موالية لتنظيم داعش | COERCE OCCURRED actor=[KEN] recipient=[isis]
          # another is named, and nobody is told to hold them
          أوقفت السلطات التركية 12 شخصا، وقالت إن تنظيم داعش ضعيف | COERCE OCCURRED actor=[TUR]
          يسأل عن الاعتقال للتأكد من انتمائهم إلى حركة الشباب | ''
          # people of an armed group or party
          اعتقلت الشرطة الكينية ثلاثة من أعضاء حركة الشباب | COERCE OCCURRED actor=[~الشرطه@KEN] recipient=[al-shabaab]
          فككت السلطات الكينية خلية لحركة الشباب | COERCE OCCURRED actor=[KEN] recipient=[al-shabaab]
          اعتقلت الشرطة الكينية عضوا في جمعية الهلال الأحمر | COERCE OCCURRED actor=[~الشرطه@KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
