package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does a deed. */
class DoerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the verb
          اعتقلت إسرائيل وزيرا فلسطينيا | COERCE OCCURRED actor=[ISR] recipient=[PSE]
          أفرجت عنهم كوريا الشمالية | CONCEDE OCCURRED actor=[PRK]
          الوزير الكيني الذي اعتقلته تنزانيا | COERCE OCCURRED actor=[TZA]
          # so many are not the one who speaks of them
          أكد العقيد أحمد يوسف الكيني أن الشباب الذين تم اختطافهم كثيرون | ''
          # the verb before its noun
          شنت تركيا غارات على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          قدمت اليابان منحة مالية للصومال | AID OCCURRED actor=[JPN] recipient=[SOM]
          ستقدم اليابان مساعدات غذائية إلى السودان | AID PLANNED actor=[JPN] recipient=[SDN]
          شاركت كينيا في غارات على الصومال | ASSAULT OCCURRED actor=[KEN] recipient=[SOM]
          # not one that has another deed for its object
          شنت مصر حملة بعد اعتقال يوناني | COERCE OCCURRED recipient=[GRC]
          قامت مصر بخطوة أدت إلى اعتقال يوناني | COERCE OCCURRED recipient=[GRC]
          جرى احتجاز يوناني في تركيا | COERCE OCCURRED recipient=[GRC]
          # the relative clause behind
          العقوبات التي فرضتها كندا على إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          غارات شنتها تركيا على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          # the pronoun of the noun
          تحدثت كندا عن سحب قواتها من مالي | RETREAT OCCURRED actor=[CAN] recipient=[MLI]
          أعلنت قوات مالي إحكام حصارها على النيجر | COERCE OCCURRED actor=[MLI] recipient=[NER]
          # the relative clause names who invades, behind it stands what land
          حلت ذكرى الغزو الذي قادته إثيوبيا للصومال | ASSAULT OCCURRED actor=[ETH] recipient=[SOM]
          # who announces it or decides on it
          أعلنت كندا فرض عقوبات على روسيا | SANCTION OCCURRED actor=[CAN] recipient=[RUS]
          أعلنت تركيا، الثلاثاء، اعتقال خمسة يونانيين | COERCE OCCURRED actor=[TUR] recipient=[GRC]
          قرر الرئيس الفرنسي إرسال قوات إلى مالي | MOBILIZE OCCURRED actor=[FRA] recipient=[MLI]
          أرسلت كندا مطلع الشهر الجاري بطلب رسمي من الحكومة نحو ألفي جندي إلى مالي | MOBILIZE OCCURRED actor=[CAN]
          تمكنت قوات المقاومة من أسر عناصر من حركة الشباب | ''
          # who is struck does nothing
          وقع التفجير الذي استهدف كينيا | ASSAULT OCCURRED recipient=[KEN]
          الهجوم الذي شهدته كينيا | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الاتحاد الأوروبي إن قراصنة صوماليين اختطفوا ناقلة",
        "قال الوزير المصري إن الغارة استهدفت منزلا",
        "لم تعرف روسيا من هو الرجل الذي اعتقل",
        "أعلنت كندا في بيان نشر يوم الأحد عن خطط جديدة إرسال قوات إلى مالي",
        "هاجم الوزير المصري سامح شكري المعارضة"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
