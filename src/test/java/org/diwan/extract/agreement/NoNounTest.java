package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that only look like a document's noun. */
class NoNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا الاتفاق الأمني | AGREEMENT SIGNED [KEN RWA] الاتفاق الأمني
          وقعت كينيا ورواندا «إعلان نيروبي» | JOINT_STATEMENT ISSUED [KEN RWA] إعلان نيروبي
          # agreeing, held, decades, warrants
          تم الاتفاق على الموعد بين كينيا ورواندا | ''
          أعلنت كينيا بالاتفاق مع رواندا فتح المعبر | ''
          لقاء عقد في تونس بين كينيا ورواندا | ''
          استمر الخلاف بين كينيا ورواندا عقدين من الزمن | ''
          أصدرت كينيا مذكرة توقيف بحق مواطن من رواندا | ''
          وقعت كينيا ورواندا مذكرة تفاهم حول منتدى عقد جولته الأولى | MOU SIGNED [KEN RWA] مذكرة تفاهم حول منتدى
          # those who agree, and on what
          أعلن الوزير عن اتفاق الجانبين على عقد قمة بين كينيا ورواندا | ''
          كان قد تم الاتفاق بشأن الصيد بين كينيا ورواندا | ''
          # by a city where it was made, not about a state
          وقعت كينيا "إعلان رواندا" | ''
          وقعت كينيا ورواندا "إعلان كيغالي" | JOINT_STATEMENT ISSUED [KEN RWA] إعلان كيغالي
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
