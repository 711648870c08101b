package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks of a state or body of which the other side has no name. */
class UnnamedCounterpartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انطلقت محادثات بين الحكومة الكينية ونقابات المعلمين | MEETING OCCURRED actor=[KEN]
          فشلت مفاوضات بين نقابات المعلمين والحكومة الكينية | MEETING OCCURRED actor=[KEN]
          تتفاوض الحكومة الكينية مع جماعة مسلحة | MEETING ONGOING actor=[KEN]
          جاء ذلك خلال لقاء حركة النهضة بقيادات النقابات | MEETING OCCURRED actor=[ennahda]
          # those at home are told by name
          اجتمعت حركة فتح مع قيادات حماس | MEETING OCCURRED actor=[fatah hamas]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نظمت حركة النهضة لقاءات بين أهالي القرية",
        "استقبلت كينيا اللاجئين",
        "جرى لقاء بين أعضاء الوفد وممثلين من حركة النهضة",
        "تتفاوض الحكومة الكينية منذ أسبوع",
        "أشادت حركة النهضة بمسار الحوار مع النقابات",
        "زار الوفد كينيا والتقى باللاجئين هناك"
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
