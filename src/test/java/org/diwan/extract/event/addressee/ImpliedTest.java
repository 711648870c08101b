package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a word is meant for where no name stands as its object. */
class ImpliedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم حزب العدالة والتنمية المغربي الحكومة بالتقصير. وقال رئيس الحكومة المغربية إن المغرب بخير | ACCUSE OCCURRED actor=[pjd-morocco] recipient=[MAR]
          رفض حزب الاستقلال المغربي قرار الحكومة. وقالت الحكومة المغربية إن المغرب بخير | REJECT OCCURRED actor=[istiqlal-morocco] recipient=[MAR]
          # a denial answers who accused before
          اتهمت الهند باكستان بالتجسس. ونفت باكستان ذلك | ACCUSE OCCURRED actor=[IND] recipient=[PAK]; REJECT OCCURRED actor=[PAK] recipient=[IND]
          نفت باكستان ذلك | REJECT OCCURRED actor=[PAK]
          اتهمت الهند باكستان بالتجسس. ورفضت باكستان هذه الاتهامات | ACCUSE OCCURRED actor=[IND] recipient=[PAK]; REJECT OCCURRED actor=[PAK] recipient=[IND]
          اتهمت الهند باكستان بالتجسس. ورفضت باكستان زيادة الرسوم | ACCUSE OCCURRED actor=[IND] recipient=[PAK]; REJECT OCCURRED actor=[PAK]
          # the name tells whose
          رفض حزب الاستقلال المغربي قرار الحكومة الإسبانية | REJECT OCCURRED actor=[istiqlal-morocco] recipient=[ESP]
          # no word about it
          وصف حزب الاستقلال المغربي قرار الحكومة | ''
          # far behind, what is called for right behind it
          طالب رئيس البرلمان الكندي جون براون، في بيان له أمس، الحكومة بالاستقالة | REQUEST OCCURRED actor=[CAN] recipient=[CAN]
          طالب رئيس البرلمان الكندي جون براون، في بيان نشرته الحكومة أمس، بالحوار | ''
          قال الوزير الكندي جون براون إن الوضع سيئ، مطالبا الحكومة بالاستقالة. وكندا في خطر | REQUEST OCCURRED actor=[CAN] recipient=[CAN]
          قال الوزير الكندي جون براون إن الوضع سيئ، مطالبا بالحوار مع الحكومة. وكندا في خطر | ''
          # by its gender what stands right behind the verb is no subject
          قال النائب الكندي جون براون إن كندا في خطر. وحث الحكومة على الحوار | REQUEST OCCURRED actor=[CAN] recipient=[CAN]
          قال النائب الكندي جون براون إن كندا في خطر. وحثت الحكومة على الحوار | ''
          تحدث النائب الكندي جون براون عن كندا. وحث الحكومة والتجار | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
