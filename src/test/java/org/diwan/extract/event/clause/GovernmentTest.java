package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which preposition governs the noun phrase that a name stands in. */
class GovernmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طالبت لاتفيا القوات الروسية بالانسحاب | REQUEST OCCURRED actor=[LVA] recipient=[RUS]
          أشادت لاتفيا بحكمة الملك في البحرين | ENDORSE OCCURRED actor=[LVA] recipient=[BHR]
          رحبت لاتفيا بقرار أرمينيا | ENDORSE OCCURRED actor=[LVA] recipient=[ARM]
          # of the place right before it is the place's
          دعت لاتفيا في الدوحة أرمينيا إلى الحوار | REQUEST OCCURRED actor=[LVA] recipient=[ARM]
          # behind the end of a time it is gone
          اتهمت لاتفيا في سبتمبر الماضي أرمينيا بالتجسس | ACCUSE OCCURRED actor=[LVA] recipient=[ARM]
          دعت لاتفيا في سبتمبر الماضي سكان أرمينيا إلى الحوار | ''
          # how it is said governs nobody, with what does
          أدانت لاتفيا بأشد العبارات القرار الأرميني | ACCUSE OCCURRED actor=[LVA] recipient=[ARM]
          ترفض لاتفيا بشكل قاطع القرار الأرميني | REJECT OCCURRED actor=[LVA] recipient=[ARM]
          طالبت لاتفيا بسحب القوات الأرمينية | REQUEST OCCURRED actor=[LVA] recipient=[ARM]
          # one that leads to nobody
          طالبت لاتفيا بالمال للقوات اللاتفية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
