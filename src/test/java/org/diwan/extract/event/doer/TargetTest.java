package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind which prepositions each type of deed names whom it is done to. */
class TargetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أطلقت كوريا الشمالية صواريخ باتجاه اليابان | ASSAULT OCCURRED actor=[PRK] recipient=[JPN]
          أغلقت كينيا حدودها مع الصومال | COERCE OCCURRED actor=[KEN] recipient=[SOM]
          فرضت كندا عقوبات على ميانمار | SANCTION OCCURRED actor=[CAN] recipient=[MMR]
          انسحبت القوات الهولندية من أفغانستان | RETREAT OCCURRED actor=[NLD] recipient=[AFG]
          افتتحت كازاخستان سفارة في بلغراد | RELATIONS OCCURRED actor=[KAZ] recipient=[SRB]
          قطعت موريتانيا علاقاتها مع قطر | SANCTION OCCURRED actor=[MRT] recipient=[QAT]
          قدمت فنلندا منحة إلى مولدوفا | AID OCCURRED actor=[FIN] recipient=[MDA]
          اكتمل أمس شراء كينيا صواريخ روسية | COOPERATION OCCURRED actor=[KEN] recipient=[RUS]
          حكمت محكمة كينية، أمس، على الوزير الصومالي بالسجن | COERCE OCCURRED actor=[KEN] recipient=[SOM]
          # behind another preposition
          أطلقت كوريا الشمالية صواريخ من اليابان | ''
          أغلقت كينيا حدودها خلال زيارة رئيس الصومال | COERCE OCCURRED actor=[KEN]
          أعلنت كندا إغلاق سفارتها في باراغواي | SANCTION OCCURRED actor=[CAN] recipient=[PRY]
          أغلقت كندا سفارتها | ''
          # trade with whom is cut; a blow that is dealt; the nationality of envoys
          حظرت الهند تصدير الأرز إلى بنغلاديش | SANCTION OCCURRED actor=[IND] recipient=[BGD]
          حظرت الهند استيراد الأرز من بنغلاديش | SANCTION OCCURRED actor=[IND] recipient=[BGD]
          أوقفت تركيا جميع التبادلات التجارية مع إسرائيل | SANCTION OCCURRED actor=[TUR] recipient=[ISR]
          علقت كندا شحنة أسلحة إلى مصر | SANCTION OCCURRED actor=[CAN] recipient=[EGY]
          فرضت كندا قيودا على تأشيرات مسؤولين كينيين | SANCTION OCCURRED actor=[CAN] recipient=[KEN]
          وجهت كينيا ضربات جوية لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          ضربات جوية لكينيا على مواقع أوغندية | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          طردت تشاد السفيرة الألمانية | SANCTION OCCURRED actor=[TCD] recipient=[DEU]
          طردت الشركة عاملا كينيا | ''
          علقت هولندا تصدير المعدات إلى الصين | SANCTION OCCURRED actor=[NLD] recipient=[CHN]
          حيدت القوات الكينية ستة مسلحين من حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          دعا الكاتب إلى تحييد كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
