package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that take part through their people and means. */
class MemberPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت طائرات تابعة للتحالف العربي مواقع لهم | arab-coalition-yemen (GROUP)
          هاجم مسلحون من حركة الشباب قرية | al-shabaab (GROUP)
          قتلت قوة من الجيش الإسرائيلي شابا | idf (GROUP)
          اعتقلوا 15 من أعضاء جماعة الإخوان المسلمين | muslim-brotherhood (GROUP)
          أوقفوا قياديا في حركة النهضة | ennahda (GROUP)
          # means are a body's only where a word says so
          تحطم طائرة الاتحاد الأوروبي | eu
          # no body follows
          هاجم مسلحون من الشمال قرية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
