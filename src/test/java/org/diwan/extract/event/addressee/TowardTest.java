package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the preposition that governs a name makes it whom a word is meant for. */
class TowardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشاد وزير خارجية لاتفيا بإستونيا | ENDORSE OCCURRED actor=[LVA] recipient=[EST]
          رحب رئيس لاتفيا في بيان له بقرار إستونيا | ENDORSE OCCURRED actor=[LVA] recipient=[EST]
          أشاد رئيس لاتفيا في هذا الصدد بجهود إستونيا | ENDORSE OCCURRED actor=[LVA] recipient=[EST]
          أشاد رئيس لاتفيا خلال لقائه وزير خارجية فنلندا بجهود إستونيا | ENDORSE OCCURRED actor=[LVA] recipient=[EST]; MEETING OCCURRED actor=[FIN LVA]
          نوه رئيس لاتفيا في خطابه إلى أهمية إستونيا | ''
          نوه رئيس توغو بدعم اليابان | ENDORSE OCCURRED actor=[TGO] recipient=[JPN]
          نددت بيرو ببوليفيا | ACCUSE OCCURRED actor=[PER] recipient=[BOL]
          أدانت بيرو القمع في نيكاراغوا | ACCUSE OCCURRED actor=[PER] recipient=[NIC]
          هدد رئيس كوريا الشمالية بضرب اليابان | THREATEN OCCURRED actor=[PRK] recipient=[JPN]
          هدد رئيس كوريا الشمالية بتوجيه ضربة قوية لليابان | THREATEN OCCURRED actor=[PRK] recipient=[JPN]
          هدد رئيس كوريا الشمالية بالسفر لليابان | THREATEN OCCURRED actor=[PRK]
          حذرت بيرو من هجوم بوليفي | THREATEN OCCURRED actor=[PER] recipient=[BOL]
          حذر وزير خارجية بيرو خوسيه بوستامانتي من خطورة التصعيد البوليفي | THREATEN OCCURRED actor=[PER] recipient=[BOL]
          تقدمت كندا بشكوى إلى محكمة العدل الدولية ضد روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          تراجعت العلاقات بعد رفض كندا تزويد كينيا بالحبوب | REJECT OCCURRED actor=[CAN] recipient=[KEN]
          # the place, the way, what it is against
          أشاد وزير خارجية لاتفيا في إستونيا بالفنون | ''
          وافقت غانا على علاجه بألمانيا | AGREE OCCURRED actor=[GHA]
          تدعم كندا الجهود لمكافحة تنظيم القاعدة | ''
          حذرت كندا من الطقس في إيران | ''
          حذر وزير خارجية بيرو خوسيه بوستامانتي من تعجل الخروج من بوليفيا | ''
          نوه رئيس توغو إلى أن اليابان بعيدة | ''
          نفى رئيس غانا أي تنسيق مع تركيا | REJECT OCCURRED actor=[GHA]
          # whom what is backed harms, a people that is displaced
          تؤيد كندا رحيل الرئيس السوري | ''
          تؤيد كندا الرئيس السوري | ENDORSE OCCURRED actor=[CAN] recipient=[SYR]
          رفضت غانا تهجير الكينيين | REJECT OCCURRED actor=[GHA]
          # whose talk is denied, not of whom it is
          نفت غانا مزاعم كينيا والأمم المتحدة | REJECT OCCURRED actor=[GHA] recipient=[KEN un]
          نفت غانا التقارير الكينية | REJECT OCCURRED actor=[GHA] recipient=[KEN]
          غانا تنفي إلغاء ديون كينيا | REJECT OCCURRED actor=[GHA]
          نفى وزير خارجية غانا وجود تدخل لكينيا في شؤون بلاده | REJECT OCCURRED actor=[GHA]
          رفض رئيس غانا التفاوض مع تركيا | REJECT OCCURRED actor=[GHA] recipient=[TUR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
