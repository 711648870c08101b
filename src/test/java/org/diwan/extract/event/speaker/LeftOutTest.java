package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one name before what somebody is accused of is the accused. */
class LeftOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت كندا إنها قلقة، واتهمت روسيا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          رفضت كندا القرار واتهمت روسيا بتنفيذ الهجوم | REJECT OCCURRED actor=[CAN]; ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          قالت كندا إنها لن تبقى واتهمت روسيا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          روسيا اتهمت كندا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[RUS] recipient=[CAN]
          """)
  void accuserStandsBefore(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"واتهمت روسيا بتنفيذ الهجوم", "ثم اتهم كندا بالتقصير"})
  void nobodyAccusesWhereNobodyStandsBefore(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعربت كندا عن قلقها وحثت الجيش الروسي على الانسحاب | REQUEST OCCURRED actor=[CAN] recipient=[~الجيش@RUS]
          أبدى الاتحاد الأوروبي قلقه ودعا روسيا إلى الانسحاب | REQUEST OCCURRED actor=[eu] recipient=[RUS]
          # people in the case of an object, of another state or of his own
          انتقد رئيس غانا القرار. ودعا الكينيين إلى الهدوء | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          انتقد رئيس كينيا القرار. ودعا الكينيين إلى الهدوء | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          ساء الوضع، ما دعا الكينيين إلى الهدوء | ''
          # told of in the sentence before, or a body and a person of one state
          انتقد الاتحاد الأوروبي القرار. وحث روسيا على الانسحاب | REQUEST OCCURRED actor=[eu] recipient=[RUS]
          أصدر حزب الاستقلال المغربي بيانا، كما يدعو وزارة العدل المغربية إلى الحوار | REQUEST OCCURRED actor=[istiqlal-morocco] recipient=[~وزاره العدل@MAR]
          أصدرت كندا بيانا دعت فيه روسيا إلى الانسحاب | REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          نشر سفير كندا رسالة اتهم فيها روسيا بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          أعربت كندا عن قلقها ودعت جميع الأطراف في إيران إلى ضبط النفس | REQUEST OCCURRED actor=[CAN] recipient=[IRN]
          انتقدت كندا القرار، واتهمت روسيا وإيران بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[RUS IRN]
          أعربت كندا عن قلقها، وحملت روسيا المسؤولية عن الحادث | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          ألقى رئيس كندا كلمة انتقد فيها روسيا بشدة | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          زار رئيس كينيا كندا وهنأ فرنسا بالاستقلال | VISIT OCCURRED actor=[KEN] recipient=[CAN]; ENDORSE OCCURRED actor=[KEN] recipient=[FRA]
          # a man does not call with a woman's verb, nor a woman's state with a man's
          زار رئيس غانا القرية، واتهمت روسيا وإيران بالتجسس | ''
          قال إن كندا في خطر، وحث روسيا وإيران على الحوار | ''
          # what makes somebody do it; what is only spoken about; the report accuses
          ساء الوضع، ما دعا روسيا إلى الانسحاب | ''
          بشأن كندا أبدى قلقه ودعا روسيا إلى الانسحاب | ''
          حللت كندا الحادث، واتهم التقرير روسيا بالتجسس | ''
          # a time stands between, and who accuses before a comma
          كان الاتحاد الأفريقي، اتهم في وقت سابق، حركة الشباب بفرض قيود | ACCUSE OCCURRED actor=[african-union] recipient=[al-shabaab]
          كان الاتحاد الأفريقي، اتهم في وقت سابق، حركة الشباب المتشددة بفرض قيود | ACCUSE OCCURRED actor=[african-union] recipient=[al-shabaab]
          كانت كندا، دعت في وقت سابق، إلى الحوار | ''
          """)
  void speakerStandsBeforeWhereTheObjectIsNoSubject(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
