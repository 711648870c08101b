package org.diwan.extract.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a person's phrase, told of before or new. */
class PersonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس مجلس النواب اللبناني سامي حداد. وقال الرئيس حداد | سامي حداد LBN LEGISLATURE_SPEAKER; سامي حداد LBN LEGISLATURE_SPEAKER
          قال الرئيس نبيه بري | نبيه بري LBN LEGISLATURE_SPEAKER PARTY_LEADER
          قال وزير الصحة الكيني جون كامو كلمة. وأضاف الوزير | جون كامو KEN MINISTER_OTHER; جون كامو KEN MINISTER_OTHER
          قال وزير الصحة الكيني جون كامو كلمة. وقال وزير الصحة كلمة | جون كامو KEN MINISTER_OTHER; جون كامو KEN MINISTER_OTHER
          # of another office, of another state
          قال وزير الصحة الكيني جون كامو كلمة. وقال وزير النقل الكيني بيتر كامو | جون كامو KEN MINISTER_OTHER; بيتر كامو KEN MINISTER_OTHER
          قال وزير الصحة الكيني جون كامو كلمة. وقال الوزير الأوغندي كلمة | جون كامو KEN MINISTER_OTHER; UGA (GROUP)
          # the article's own bearer of a listed family name
          قدم الشاعر سامي نصر الله كلمة. وقال نصر الله كلمة | سامي نصر الله; سامي نصر الله
          قال حسن نصر الله كلمة. وقال نصر الله كلمة | حسن نصر الله LBN PARTY_LEADER; حسن نصر الله LBN PARTY_LEADER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  /** An outlet's home is not the state of who bears a name that nobody bears there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير التعليم سمير حسني كلمة | سمير حسني EGY MINISTER_OTHER
          قالت وزيرة التعليم أنيتا شافان كلمة | أنيتا شافان MINISTER_OTHER
          # a rank without a name, unless somebody was named with it
          منع الطلاب العميد من الدخول | ''
          قال العميد سمير حسني كلمة. وأضاف العميد | سمير حسني EGY MILITARY; سمير حسني EGY MILITARY
          في ألمانيا قالت وزيرة التعليم أنيتا شافان كلمة | DEU (PLACE); أنيتا شافان DEU MINISTER_OTHER
          # a title without a name, of whom no holder is known
          قال السفير إن الموسم طويل | ''
          قال السفير سمير حسني إن الموسم طويل | سمير حسني EGY AMBASSADOR
          # where other states are told of and not the outlet's
          قالت كينيا كلمة. وقال سمير حسني كلمة | KEN; سمير حسني
          قالت كينيا ومصر كلمة. وقال سمير حسني كلمة | KEN; EGY; سمير حسني EGY
          """)
  void home(String sentence, String expected) {
    assertThat(Mentions.of("EGY", sentence)).isEqualTo(expected);
  }
}
