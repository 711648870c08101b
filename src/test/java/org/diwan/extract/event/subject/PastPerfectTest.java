package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of {@code كان … قد} stands before the verb, its object behind it. */
class PastPerfectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وكانت منظمة العفو الدولية المعنية بحقوق الناس قد طالبت غانا بالإفراج عنهم | REQUEST OCCURRED actor=[amnesty] recipient=[GHA]
          وكانت غانا، بعد ساعات من الجدل في البرلمان، قد اتهمت كينيا بالتجسس | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          وكان رئيس كينيا، ونظيره الغاني، قد دشن المحطة | CEREMONY OCCURRED actor=[KEN GHA]
          # another verb between, or no kan at all
          كان ذلك حين قالت كينيا كذا وقد اتهمت غانا بنما بالتجسس | ACCUSE OCCURRED actor=[GHA] recipient=[PAN]
          وقد اتهمت غانا كينيا بالتجسس | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          # a body without a name
          زار رئيس غانا كينيا. وكانت السلطة المحلية قد ناشدت توغو التعاون | VISIT OCCURRED actor=[GHA] recipient=[KEN]
          زار رئيس غانا كينيا. وكانت كندا قد ناشدت توغو التعاون | VISIT OCCURRED actor=[GHA] recipient=[KEN]; REQUEST OCCURRED actor=[CAN] recipient=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
