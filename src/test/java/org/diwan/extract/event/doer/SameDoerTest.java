package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what a verb tells that is joined to another verb. */
class SameDoerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أغلقت القوات الكينية البلدة واعتقلت عشرات المسلحين | COERCE OCCURRED actor=[KEN]
          أغلقت حركة الشباب الطريق، فاقتحمت المنازل، واحتجزت جنودا كينيين | COERCE OCCURRED actor=[al-shabaab] recipient=[KEN]
          أغلقت القوات الكينية البلدة، كما اعتقلت عشرات المسلحين | COERCE OCCURRED actor=[KEN]
          تقصف القوات الكينية البلدة وتعتقل عشرات المسلحين | COERCE OCCURRED actor=[KEN]
          # another subject, another gender, words of somebody
          أغلقت القوات الكينية البلدة واعتقلت الشرطة الأوغندية عشرات المسلحين | COERCE OCCURRED actor=[~الشرطه@UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "تقصف القوات الكينية البلدة ويعتقلون عشرات المسلحين",
    "تقصف القوات الكينية البلدة وقد اعتقلت عشرات المسلحين",
    "اقتحم الجيش الكيني البلدة واعتقلت عشرات المسلحين",
    "ذكرت الشرطة الكينية أن قوة مجهولة اقتحمت البلدة واعتقلت عشرات المسلحين"
  })
  void isOfAnother(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("COERCE OCCURRED actor=");
  }
}
