package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only asked about, forbidden or failed in is no event. */
class NotDoneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تفرض كندا عقوبات على النيجر | SANCTION OCCURRED actor=[CAN] recipient=[NER]
          # a question that knows of it
          هل تذكر لقاء رئيس غانا مع وزير الخارجية الأوغندي | MEETING OCCURRED actor=[GHA UGA]
          لا تتفاوض كينيا إلا مع رواندا، وزار رئيس غانا توغو | VISIT OCCURRED actor=[GHA] recipient=[TGO]
          أعلنت الشركة عدم تمكن خبراء كينيا من الوصول إلى أوغندا | ''
          نصح رئيس غانا كينيا بألا تتفاوض مع أوغندا | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          أخفقت وزيرة خارجية غانا في الحصول على تعهد من أوغندا | ''
          ستدرس غانا تأييد أوغندا | ''
          حضر الوفد لتطالب غانا أوغندا بالسلام | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هل تفرض كندا عقوبات على النيجر",
        "هل تدعم كندا النيجر",
        "قال الوزير إن كينيا يجب ألا تتفاوض مع رواندا",
        "لن تتمكن كندا من إبرام اتفاقية مع النيجر",
        "فشلت كندا في إبرام اتفاقية مع النيجر"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
