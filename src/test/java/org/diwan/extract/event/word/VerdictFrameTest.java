package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one side says of another or of its doing. */
class VerdictFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس كينيا إن بناء أوغندا السد خطوة استفزازية | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          قالت الهند إن سلوك باكستان غير مقبول | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          أكدت أرمينيا أن القرار الأذري غير قانوني | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          قالت الهند إن باكستان تشكل تهديدا للمنطقة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن ما تقوم به باكستان جريمة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن القرار الذي اتخذته باكستان غير قانوني | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن الأزمة التي تشهدها باكستان خطيرة | ''
          قالت الهند إن صفقة الأسلحة الكندية خطوة استفزازية | ACCUSE OCCURRED actor=[IND] recipient=[CAN]
          قالت الهند إن قرار كندا تزويد باكستان بالصواريخ تصعيد خطير | ACCUSE OCCURRED actor=[IND] recipient=[CAN]
          # what somebody does with others is no verdict on him
          قالت الهند إن كندا تتعاون مع جماعات خطيرة | ''
          أعربت الهند عن أسفها لقرار باكستان | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن فرنسا شريك موثوق | ENDORSE OCCURRED actor=[IND] recipient=[FRA]
          قالت الهند إن كينيا تلعب دورا كبيرا في المنطقة | ENDORSE OCCURRED actor=[IND] recipient=[KEN]
          قالت الهند إن كينيا تمثل حجر الأساس في المنطقة | ENDORSE OCCURRED actor=[IND] recipient=[KEN]
          الهند: سلوك باكستان غير مقبول | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          حذرت الهند من أن باكستان تشكل تهديدا للمنطقة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          # of oneself
          قالت الهند إن سلوك الهند غير مقبول | ''
          # denied
          قالت الهند إن باكستان ليست دولة إرهابية | ''
          # what it describes is no verdict
          قالت الهند إن باكستان البلد الإرهابي | ''
          # told by the writer himself
          سلوك باكستان غير مقبول | ''
          # where it is so, not who does it
          قالت الهند إن الوضع في باكستان غير مقبول | ''
          # another deed stands between
          قالت الهند إن باكستان تسلمت رسالة غير مقبولة | ''
          # of others in what is told, or told by the writer himself
          قالت الهند إن باكستان تتعاون مع جماعات متطرفة | ''
          قالت الهند إن باكستان تضطلع بدور مهم | ''
          تحدث رئيس الهند أمس. يذكر أن باكستان حليف قوي | ''
          # luck, nobody's regret
          قالت الهند للأسف قرار باكستان صدر | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
