package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what a verb of two says. */
class DualVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # those of the sentence before, those right before, those named before in the sentence
          التقى الرئيس الكيني الرئيس الأوغندي في نيروبي. كما اجتمعا في مايو 2019 في كمبالا | MEETING OCCURRED actor=[KEN UGA] date=2019-05
          قال مسؤول إن وزيرة الخارجية الكينية ووزير الاقتصاد القطري سيلتقيان غدا في نيروبي | MEETING PLANNED actor=[KEN QAT]
          اجتمع وزير خارجية الهند مع وزير خارجية قطر في الدوحة، حيث ناقشا العلاقات بين البلدين | MEETING OCCURRED actor=[IND QAT]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one of the two has no name, nor has either
        "قال الخبير ومساعده إنهما التقيا أهالي الضحايا",
        "قالت وكالة قطرية إن الرئيس الكيني وزوجته التقيا أهالي الضحايا",
        // nor is it the one who was told of last
        "تحدث الرئيس الكيني أمس. وقالا إنهما زارا غانا",
        // a noun
        "أهدى الرئيس الكيني نظيره الأوغندي هاتفًا جديدا",
      })
  void readsNothing(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
