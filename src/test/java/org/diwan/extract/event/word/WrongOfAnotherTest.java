package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong that is told to be another's where somebody speaks. */
class WrongOfAnotherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد رئيس كينيا خطورة الاعتداءات الأوغندية | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          قالت الهند إن القمة ستبحث التدخلات الباكستانية | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن الأزمة سببها تعنت باكستان | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          أكدت الهند خطورة العدوان الباكستاني | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن القمة ستبحث تهديدات باكستان للملاحة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن القمة ستبحث سياسات باكستان العدوانية | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          # told by the writer himself
          بحثت القمة الاعتداءات الأوغندية | ''
          # of one's own side
          قالت الهند إن القمة ستبحث التجاوزات الهندية | ''
          # what befalls it
          قالت الهند إن أحدا لا يستطيع تهديد باكستان | ''
          # only alleged, or a charge that is spoken of
          قالت الهند إن القمة ستبحث التدخلات الباكستانية المزعومة | ''
          قالت الهند إن لا أحد يصدق مزاعم التدخلات الباكستانية | ''
          # one that may come
          قالت الهند إن القمة ستبحث أي اعتداء باكستاني | ''
          # what is said somewhere is no word of the one who spoke before
          قالت الهند في تصريحات عن الأزمة إن القمة ستبحث التعاون الباكستاني | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
