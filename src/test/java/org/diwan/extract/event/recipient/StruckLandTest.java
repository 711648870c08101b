package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The country of the place, where nobody is named whom a deed befalls. */
class StruckLandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another's land
          قصفت روسيا مدينة خاركيف في أوكرانيا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          سيطر تنظيم داعش على مدينة تكريت | ASSAULT OCCURRED actor=[isis] recipient=[IRQ]
          سيطرت روسيا على باخموت | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          شنت تركيا غارات على مواقع في العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          # those who are struck there
          شنت تركيا غارات على مواقع الأكراد في العراق | ASSAULT OCCURRED actor=[TUR]
          # a body's own land
          ارتكبت حركة الشباب مجزرة في مدينة مقديشو | ASSAULT OCCURRED actor=[al-shabaab] recipient=[SOM]
          # nobody is named at all
          انفجرت عبوة ناسفة في كابول | ASSAULT OCCURRED recipient=[AFG]
          فجر انتحاري نفسه في سوق في كابول | ASSAULT OCCURRED recipient=[AFG]
          كان انتحاري فجر نفسه في مقديشو | ASSAULT OCCURRED recipient=[SOM]
          وقع تفجير انتحاري في مقديشو | ASSAULT OCCURRED recipient=[SOM]
          فرضت كينيا عقوبات على قطاع النفط في أوغندا | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # waged for a land as often as against it
          نفذ التحالف عمليات عسكرية في أفغانستان | ''
          وقع هجوم انتحاري في أفغانستان | ASSAULT OCCURRED recipient=[AFG]
          نفذت روسيا عمليات عسكرية في أوكرانيا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"انفجار أسعار النفط في السعودية", "فجر المهندس نفسه مفاجأة في كابول"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
