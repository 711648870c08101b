package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which office it is that is named behind who takes it. */
class PostingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # to rule a state
          جرى تنصيب خالد منصور رئيسا لكينيا اليوم | APPOINTMENT OCCURRED actor=[~خالد منصور]
          انتخب خالد منصور رئيسا لفريق كينيا | ''
          عين وزير الدفاع الفنلندي سفيرا لدى اليابان | APPOINTMENT OCCURRED actor=[FIN]
          انتخب رئيس البرلمان اللاتفي رئيسا للبلاد | APPOINTMENT OCCURRED actor=[LVA]
          تعيين كوفي بن منساه بن أبي أمواه على وظيفة (سفير) بالمرتبة الرابعة عشرة | APPOINTMENT OCCURRED actor=[~كوفي منساه ابي امواه]
          تكليف كوفي منساه مستشارا بمكتب وكيل الوزارة للبرامج | APPOINTMENT OCCURRED actor=[~كوفي منساه]
          # no office of a state
          تعيين كوفي منساه على وظيفة محاسب في الشركة | ''
          تكليف كوفي منساه مستشارا للنادي | ''
          تعيين كوفي منساه رئيسا للنادي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
