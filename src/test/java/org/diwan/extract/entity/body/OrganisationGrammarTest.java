package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations that a list holds and those that only their head noun shows. */
class OrganisationGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وكالة الفضاء الأوروبية | esa
          مجلس النواب اليمني | yemen-hor
          جامعة الدول العربية | arab-league
          حزب الشعب الدنماركي | حزب الشعب الدنماركي DNK
          وزارة الطاقة الكازاخية | وزارة الطاقة الكازاخية KAZ
          جامعة دمشق | جامعة دمشق SYR
          المركز القومي لبحوث الصحراء | المركز القومي لبحوث الصحراء
          مجلس الأمن الكازاخي | مجلس الأمن الكازاخي KAZ
          مجلس الأمن القومي الكازاخي | مجلس الأمن القومي الكازاخي KAZ
          زيارة وفد اتحاد المزارعين الكيني للخرطوم | اتحاد المزارعين الكيني KEN; SDN (CAPITAL)
          الشركة السعودية للكهرباء | sec-saudi
          لجنة الشؤون الخارجية بمجلس النواب المصري | لجنة الشؤون الخارجية EGY; egypt-hor
          الهيئة الكينية للدفاع عن حقوق المزارعين | الهيئة الكينية للدفاع عن حقوق المزارعين KEN
          الجامعة الكينية للعلوم والتكنولوجيا | الجامعة الكينية للعلوم والتكنولوجيا KEN
          الفدرالية الكينية للمزارعين | الفدرالية الكينية للمزارعين KEN
          # a network only where it is told what it is for
          الشبكة الكينية للمزارعين | الشبكة الكينية للمزارعين KEN
          قالت الشبكة الكينية | KEN (ADJECTIVE)
          # joined to another: a ministry, or whose state is told
          بين كينيا ووزارة الطاقة الكازاخية | KEN; وزارة الطاقة الكازاخية KAZ
          بين كينيا وهيئة الغذاء الكازاخية | KEN; هيئة الغذاء الكازاخية KAZ
          وافقت كندا وهيئة الامتحانات | CAN
          # and and a preposition before the head noun are no part of it
          وزارة الطاقة الكازاخية ووزارة الثروة الحيوانية الكينية | وزارة الطاقة الكازاخية KAZ; وزارة الثروة الحيوانية الكينية KEN
          تابعة لشركة الواحة للنقل | شركة الواحة للنقل
          مقر لمجلس الواحات | ''
          # a second field is inside where the nationality behind it is of the head noun's gender
          وزارة الشباب والرياضة الكازاخية | وزارة الشباب والرياضة الكازاخية KAZ
          غرفة التجارة والصناعة الكازاخية | غرفة التجارة والصناعة الكازاخية KAZ
          وزارة الثقافة والإعلام الكازاخي | وزارة الثقافة; KAZ (ADJECTIVE)
          وزارة الثقافة والسفارة الكازاخية | وزارة الثقافة; KAZ (ADJECTIVE)
          # a committee is of the state of the body it sits in
          اللجنة الأمنية في مجلس النواب المصري | اللجنة الأمنية EGY; egypt-hor
          الكتلة الوطنية الكازاخية | الكتلة الوطنية الكازاخية KAZ
          # a ministry or court is of the state where it sits
          قالت وزارة الطاقة في كازاخستان | وزارة الطاقة KAZ; KAZ (PLACE)
          قالت جمعية الفلاحين في كازاخستان | جمعية الفلاحين; KAZ (PLACE)
          # a nationality that is an ordinary word too is what the ministry is in charge of
          قالت وزارة المالية الكازاخية | وزارة المالية الكازاخية KAZ
          قالت اللجنة المالية في كينيا | KEN (PLACE)
          قالت الهيئة العامة للرقابة المالية | الهيئة العامة للرقابة المالية
          قالت الهيئة المالية الكينية | الهيئة المالية الكينية KEN
          قال الاتحاد الروماني | الاتحاد الروماني ROU
          # two words that begin a name
          قالت الإدارة العامة للجمارك | الإدارة العامة للجمارك
          قالت المديرية العامة للأمن | المديرية العامة للأمن
          قالت الإدارة الجديدة للجمارك | ''
          قالت هيئة الأوراق المالية الكينية | هيئة الأوراق المالية الكينية KEN
          # a name that one body of a state goes by
          قالت نقابة المحامين الكينية | نقابة المحامين الكينية KEN
          قالت المديرية العامة للأمن الوطني الكينية | المديرية العامة للأمن الوطني الكينية KEN
          قالت نقابة المحامين ذلك | ''
          # of two states, so a body of neither
          مجلس الأعمال الكيني - الهندي | مجلس الأعمال الكيني - الهندي KEN
          اللجنة السودانية الكينية المشتركة | SDN (ADJECTIVE); KEN (ADJECTIVE)
          # anybody's
          شركة للاستثمار العقاري | ''
          # a complete name does not take in the one behind it
          دعت وزارة الطاقة الكازاخية الهند | وزارة الطاقة الكازاخية KAZ; IND
          دعت وزارة الطاقة الكازاخية الحكومة الهندية | وزارة الطاقة الكازاخية KAZ; IND (GROUP)
          أدانت وزارة الطاقة الهجوم في كينيا | وزارة الطاقة; KEN (PLACE)
          أقر مجلس الشورى القرار | مجلس الشورى
          أقر مجلس الأعمال الكيني - وهو جديد - الخطة | مجلس الأعمال الكيني KEN
          رفضت وزارة الدفاع الكازاخية صور ضحايا | وزارة الدفاع الكازاخية KAZ
          قالت وزارة الدفاع الكازاخية الاثنين | وزارة الدفاع الكازاخية KAZ
          طلبت هيئة الطيران المدني للحصول على قرض | هيئة الطيران المدني
          قررت محكمة الأحد حبسه | ''
          # what an adjective or a listed word completes goes on
          دعت وزارة التعليم العالي إلى الهدوء | وزارة التعليم العالي
          قال اتحاد النقابات المستقلة إنه مستعد | اتحاد النقابات المستقلة
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"حزب جديد", "شركة طيران", "الهيئة العامة للاستعلامات", "فاز ريال مدريد"})
  void readsNothingFrom(String sentence) {
    assertThat(Mentions.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال اتحاد الفلاحين المستقل | اتحاد الفلاحين المستقل KEN
          قال الاتحاد الدولي للفلاحين | الاتحاد الدولي للفلاحين
          قالت الشركة الدولية للغلال | الشركة الدولية للغلال KEN
          """)
  void isOfTheOutletsStateUnlessOfMany(String sentence, String expected) {
    assertThat(Mentions.of("KEN", sentence)).isEqualTo(expected);
  }
}
