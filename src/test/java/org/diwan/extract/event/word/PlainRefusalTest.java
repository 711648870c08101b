package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state that refuses an act, toward whom is not told. */
class PlainRefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رفضت المجر استقبال لاجئين | REJECT OCCURRED actor=[HUN]
          رفض رئيس وزراء المجر استقبال لاجئين | REJECT OCCURRED actor=[HUN]
          قالت المجر إنها لن تقبل الحصص | REJECT OCCURRED actor=[HUN]
          قالت المجر إنها لن تلتزم بالحصص | REJECT OCCURRED actor=[HUN]
          قالت المجر إنها لم تلتزم بالحصص | ''
          لم تستجب المجر لطلب غانا | REJECT OCCURRED actor=[HUN] recipient=[GHA]
          قال وزير خارجية المجر إن بلاده لن تقبل الحصص | REJECT OCCURRED actor=[HUN]
          نفت أوزبكستان صحة التقارير | REJECT OCCURRED actor=[UZB]
          نفى رئيس أوزبكستان ما تردد عن لقاء سري | REJECT OCCURRED actor=[UZB]
          علق رئيس وزراء المجر على الخطة، رافضا أي تعديل عليها | REJECT OCCURRED actor=[HUN]
          أعربت المجر، مساء الأحد، عن رفضها استقبال لاجئين | REJECT OCCURRED actor=[HUN]
          قالت المجر: لن نقبل الحصص | REJECT OCCURRED actor=[HUN]
          لن تسمح المجر بعبور اللاجئين | REJECT OCCURRED actor=[HUN]
          رفضت المجر وغانا استقبال لاجئين | REJECT OCCURRED actor=[HUN GHA]
          بحث الوفد الخطة مع المجر التي ترفض استقبال لاجئين | REJECT OCCURRED actor=[HUN]
          # a people is no government
          لن يسمح الشعب المجري بعبور اللاجئين | ''
          لن يقبل المجريون بالحصص | ''
          # who does not speak for a state
          رفض مدرب المنتخب المجري استقبال لاجئين | ''
          رفض المجلس استقبال لاجئين | ''
          # no act
          رفضت المجر التعليق | ''
          رفضت المجر وغانا التعليق على الخبر | ''
          رفضت وزارة الخارجية المجرية تأكيد الخبر | ''
          علق رئيس وزراء المجر على الخطة، رافضا الكشف عن التفاصيل | ''
          تحدثت الصحيفة عن الخطة، رافضة أي تعديل عليها | ''
          لماذا رفضت المجر استقبال لاجئين | ''
          لن ينجح ذلك في حالة رفض المجر استقبال لاجئين | ''
          قالت كندا إنها لن ترضخ للضغوط الصينية | REJECT OCCURRED actor=[CAN] recipient=[CHN]
          أكدت كندا أنها تتنازل عن الدين | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
