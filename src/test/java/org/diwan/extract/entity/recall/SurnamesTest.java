package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons named in full are found again by their family name. */
class SurnamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير الصحة الأردني سامر حداد كلمة. وأضاف حداد | سامر حداد JOR MINISTER_OTHER; سامر حداد JOR MINISTER_OTHER
          قال رئيس كوريا الجنوبية مون جاي إن كلمة. وأضاف مون | مون جاي إن KOR HEAD_OF_STATE; مون جاي إن KOR HEAD_OF_STATE
          قال وزير الصحة الأردني سامر عبد العليم كلمة. وأضاف عبد العليم | سامر عبد العليم JOR MINISTER_OTHER; سامر عبد العليم JOR MINISTER_OTHER
          قال وزير الصحة الأردني سامر أبو حداد كلمة. وأضاف أبو حداد | سامر أبو حداد JOR MINISTER_OTHER; سامر أبو حداد JOR MINISTER_OTHER
          # of two who share it the one who rules
          قال زعيم كوريا الشمالية كيم جونغ أون كلمة. وقال السفير الكوري الشمالي كيم بونغ تشول كلمة. وأضاف كيم | كيم جونغ أون PRK HEAD_OF_STATE; كيم بونغ تشول PRK AMBASSADOR; كيم جونغ أون PRK HEAD_OF_STATE
          # the other half of another name
          قال وزير الصحة الأردني سامر عبد العليم كلمة. وأضاف عبد الحليم | سامر عبد العليم JOR MINISTER_OTHER
          # two who share it, one who has it with the article
          قال وزير الصحة الأردني سامر حداد ووزير النقل الأردني وليد حداد كلمة. وأضاف حداد | سامر حداد JOR MINISTER_OTHER; وليد حداد JOR MINISTER_OTHER
          قال وزير الصحة الأردني سامر الحداد كلمة. وأضاف حداد | سامر الحداد JOR MINISTER_OTHER
          # nobody was named
          وأضاف حداد كلمة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
