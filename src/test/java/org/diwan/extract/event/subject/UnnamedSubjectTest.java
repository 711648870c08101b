package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People without a name do what a verb tells, whoever is named near it. */
class UnnamedSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وكان الرئيس الكيني قد وصل إلى رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          قال رئيس غانا إن وفدا كنديا سيزور النيجر | VISIT PLANNED actor=[CAN] recipient=[NER]
          قال الرئيس الكيني إنه قد التقى رئيس رواندا | MEETING OCCURRED actor=[RWA KEN]
          # named beside them: not without a name
          هاجم مستوطنون منازل الكينيين | ASSAULT OCCURRED recipient=[KEN]
          هاجم مسلحون كينيون رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          انتقد مسؤولون كنديون روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          # of the lands of a body
          تعهد قادة دول الاتحاد الأوروبي بالتعاون | AGREE OCCURRED actor=[eu]
          تعهد قادة دول بالتعاون | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خبراء يحذرون إيران",
        "خبراء دوليون يحذرون إيران",
        "حذر خبراء إيران",
        "قال رئيس غانا إن وفدا من الخبراء سيزور النيجر",
        "قال رئيس غانا إن وفد فني سوف يصل النيجر",
        "قال الرئيس الكيني إن ممثل الشركة التقى رئيس رواندا",
        "قال الرئيس الكيني إن مدير الشركة قد اجتمع مع رئيس رواندا",
        "قال الوزير الكيني كلمة. وكانت الفرقة قد وصلت إلى رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
