package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts for a state binds it. */
class ActingStateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع البرلمان المصري والبرلمان الأردني بروتوكول تعاون | PROTOCOL SIGNED [EGY JOR] بروتوكول تعاون
          وقعت الحكومة السودانية اتفاق سلام | AGREEMENT SIGNED [SDN] اتفاق سلام
          قرر مجلس الوزراء السعودي الموافقة على اتفاقية للصيد مع كينيا | AGREEMENT RATIFIED [KEN SAU] اتفاقية للصيد مع كينيا
          أطلق سراحه بموجب اتفاقية بين السلطات الأمريكية والخارجية البريطانية | AGREEMENT IN_FORCE [USA GBR] اتفاقية بين السلطات الأمريكية والخارجية البريطانية
          وقعت وزارة الخارجية المصرية ووزارة الخارجية الأردنية مذكرة تفاهم | MOU SIGNED [EGY JOR] مذكرة تفاهم
          # another ministry has documents of its own
          وقعت وزارة الصحة المصرية ووزارة العدل الأردنية مذكرة تفاهم | MOU SIGNED [~وزاره الصحه@EGY ~وزاره العدل@JOR] مذكرة تفاهم
          وقعت وزارة التجارة الخارجية المصرية ووزارة العدل الأردنية مذكرة تفاهم | MOU SIGNED [~وزاره التجاره الخارجيه المصريه@EGY ~وزاره العدل@JOR] مذكرة تفاهم
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
