package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in a statement is no part of its name. */
class StatementEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طالبت كينيا ورواندا في بيان مشترك السلطات الأوغندية بفتح الحدود | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          أعلنت كينيا ورواندا في بيان مشترك عدم المشاركة في المؤتمر | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          قالت كينيا ورواندا في البيان الختامي "التجارة مهمة للنمو" | JOINT_STATEMENT ISSUED [KEN RWA] البيان الختامي
          # what it is, and about
          أصدرت كينيا ورواندا بيانا مشتركا شديد اللهجة | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك شديد اللهجة
          أصدرت كينيا ورواندا بيانا مشتركا بشأن الصيد | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك بشأن الصيد
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
