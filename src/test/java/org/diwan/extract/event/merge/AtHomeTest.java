package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done at home, published on 20 May 2019. */
class AtHomeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقال رئيس وزراء ليتوانيا | APPOINTMENT null LTU
          ترأس الرئيس البوليفي اجتماع الحكومة البوليفية | MEETING null BOL
          # who a state arrests abroad is of another country; a blockade is not laid at home
          اعتقلت الشرطة البوليفية دبلوماسيا كنديا | COERCE null BOL
          اعتقلت الشرطة الإسرائيلية ثلاثة فلسطينيين | COERCE null null
          حاصرت القوات البوليفية السفينة الكندية | COERCE null null
          اختطف قراصنة صوماليون ناقلة كندية | COERCE null null
          # what two bodies of one state sign; not what one signs alone
          وقع وزير التعليم المصري مذكرة تفاهم مع وزير الصحة المصري | SIGNING null EGY
          وقعت اليابان معاهدة تجارية مع كندا | SIGNING null null
          # the fights of armed groups of one country; not of those of none
          اندلعت معارك بين الحوثيين والجيش اليمني | ASSAULT null YEM
          هاجم تنظيم داعش قافلة | ASSAULT null null
          """)
  void reads(String text, String places) {
    assertThat(Reading.places(text, "2019-05-20")).isEqualTo(places);
  }
}
