package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call on people of the speaker's own country. */
class OwnPeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعا رئيس كينيا المواطنين إلى الهدوء. تستعد كينيا للانتخابات | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          أهاب وزير الصحة الكيني بالمواطنين ربط الأحزمة | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          دعا الرئيس التركي الأتراك إلى الهدوء. تستعد تركيا للانتخابات | REQUEST OCCURRED actor=[TUR] recipient=[TUR]
          زار رئيس كينيا الميناء، داعيا شعبه إلى الهدوء. تستعد كينيا للانتخابات | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          دعا رئيس كينيا، عقب زيارته اليوم إلى ميناء المدينة للإشراف على حفل كبير أقيم هناك تحت شعار البحر للجميع، المواطنين إلى الهدوء | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          ناشد حزب الوفد المصري، في بيان له، جميع القوى السياسية الهدوء | REQUEST OCCURRED actor=[wafd-party] recipient=[EGY]
          طالب حزب الوفد المصري كافة الأطراف بالهدوء | REQUEST OCCURRED actor=[wafd-party] recipient=[EGY]
          ناشد رئيس كينيا، جموع المواطنين الكينيين الهدوء | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          شكر حزب الوفد المصري كافة الأطراف | ''
          حث رئيس كينيا الكينيين على التصويت | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          قال رئيس كينيا إن البلاد بخير، داعيا القوى السياسية إلى الحوار. كينيا | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          # powers of the world; nobody in particular; people of the land the article is about
          دعا رئيس كينيا القوى الكبرى إلى الحوار. كينيا | ''
          دعا رئيس كينيا الجميع إلى الهدوء. كينيا | ''
          يتواصل القتال في السودان. يعاني السودان الجوع. ينتظر السودان المطر. دعا رئيس كينيا المتظاهرين إلى الهدوء | REQUEST OCCURRED actor=[KEN] recipient=[SDN]
          # a body of no state calls on those of the land the article is about
          يتواصل القتال في الصومال. يعاني الصومال الجوع. ينتظر الصومال المطر. حث مجلس الأمن جماعات المعارضة المسلحة على الحوار | REQUEST OCCURRED actor=[un-security-council] recipient=[SOM]
          حث مجلس الأمن جماعات المعارضة المسلحة على الحوار | ''
          # a trade, officials or firms of the speaker's own country; nobody's by a body of no state
          دعا رئيس كينيا جميع المزارعين إلى ترشيد المياه. تنتظر كينيا المطر | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          قال وزير الصحة الكيني إن الوضع مستقر، مطالبا الأجهزة الأمنية باليقظة. كينيا | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          حث مجلس الأمن التجار على خفض الأسعار | ''
          طلب وزير الصحة الكيني من المسافرين الحذر | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          # a duty that somebody tells of; a verbal noun is no participle
          قال وزير الزراعة الكيني إنه يجب على المزارعين ترشيد المياه | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          يجب على المزارعين ترشيد المياه في كينيا | ''
          قال وزير الإسكان الكيني إن كينيا تعتزم مطالبة التجار بخفض الأسعار | ''
          # its own subject
          دعت المعارضة إلى الهدوء في كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
