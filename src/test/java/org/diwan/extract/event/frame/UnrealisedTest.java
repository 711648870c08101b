package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A noun of force that tells only of what is wished, planned, prevented or talked about. */
class UnrealisedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت أرمينيا أذربيجان | ASSAULT OCCURRED actor=[ARM] recipient=[AZE]
          سحبت فرنسا قواتها من النيجر | RETREAT OCCURRED actor=[FRA] recipient=[NER]
          # wished, prevented, planned
          أعربت فرنسا عن رغبتها في سحب قواتها من النيجر | ''
          جهود لإطلاق سراح رهائن يابانيين في اليمن | ''
          أحبطت الشرطة خطة لقصف السفارة الفرنسية | ''
          قررت فرنسا أن تسحب قواتها من النيجر | ''
          أي هجوم على اليابان خطأ | ''
          الرئيس الياباني مطلوب اعتقاله | ''
          في حال شن هجوم على اليابان | ''
          هجمات قد تؤدي إلى مقتل يونانيين | ''
          أدت الغارة إلى مقتل يونانيين | ASSAULT OCCURRED recipient=[GRC]
          جهود إقناع تركيا بإغلاق حدودها مع سوريا | ''
          # behind a word of cause it did happen
          أعربت اليابان عن قلقها لاعتقال صحفي ياباني في ميانمار | COERCE OCCURRED recipient=[JPN]
          يخشى أن تقوم الحكومة الإسرائيلية بقصف غزة | ''
          قامت الحكومة الإسرائيلية بقصف غزة | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          خطط بعد السماح لفرنسا بشن غارات على تنظيم داعش | ''
          تحاول واشنطن حاليا حشد التأييد لفرض عقوبات على إيران | ''
          حذر الوزير مما سماه هجوما يابانيا على سوريا | ''
          تهدف المجموعة إلى قصف السفارة الكينية | ''
          قصفت المجموعة السفارة الكينية | ASSAULT OCCURRED recipient=[KEN]
          وبقيت كينيا في منأى من هجمات حركة الشباب | ''
          لا نستبعد قصف مواقع كينية | ''
          لا نخشى العقوبات الأمريكية على كينيا | ''
          قال ضابط إن كينيا قد تشن هجمات على حركة الشباب | ''
          قال ضابط إن كينيا قد شنت هجمات على حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          قبل أن تشن كينيا هجوما على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          عوض أن توجه كينيا ضربات جوية لأوغندا تفاوضت معها | ''
          بعد أن وجهت كينيا ضربات جوية لأوغندا تفاوضت معها | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
