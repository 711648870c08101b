package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first bare name behind its verb, and those joined to it. */
class SubjectBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت بولندا وليتوانيا اتفاقية | SIGNING OCCURRED actor=[POL LTU]
          زار أمس وزير خارجية لاتفيا إستونيا | VISIT OCCURRED actor=[LVA] recipient=[EST]
          زار رئيس إستونيا ووزير خارجية إستونيا لاتفيا | VISIT OCCURRED actor=[EST] recipient=[LVA]
          # a pronoun right behind the verb takes up what stands before
          تلقت لاتفيا أسلحة زودتها بها إستونيا | AID OCCURRED actor=[EST] recipient=[LVA]
          # what is asked for
          وطالبوا بإلغاء قرار الجيش الليبي وإدانة إسرائيل | ''
          # a noun before the verb, a place behind it
          قال الوزير إن الوفد زار لاتفيا | ''
          وقعت في لاتفيا اتفاقية | ''
          هنأ الوزير الأول نظيره الليبي بالفوز | ''
          # whose doing is criticised, or ill is denounced
          قال هاكان فيدان إن روسيا تصعد. كما انتقد سلوك كندا في بنما | ACCUSE OCCURRED actor=[TUR] recipient=[CAN]
          رفضت تصريحات ماكرون | ''
          قال هاكان فيدان إن روسيا تصعد. كما رفض شروط كندا | REJECT OCCURRED actor=[TUR] recipient=[CAN]
          انتقدت كينيا القرار، كما رفضت دعوة أوغندا إلى الحوار | REJECT OCCURRED actor=[KEN] recipient=[UGA]
          أدانت حكومة كينيا أوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          # speaks with her
          انتقدت كينيا وممثلو أوغندا المشروع | ''
          انتقدت كينيا بشدة سياسة أوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
