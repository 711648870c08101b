package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what to whom: the speaker and his side act, the side addressed receives. */
class WordFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # behind the verb, behind its preposition
          دعا وزير الخارجية النرويجي إسرائيل إلى وقف الاستيطان | REQUEST OCCURRED actor=[NOR] recipient=[ISR]
          طالبت الجزائر فرنسا بالاعتذار | REQUEST OCCURRED actor=[DZA] recipient=[FRA]
          ناشدت الأمم المتحدة اليمن وقف القتال | REQUEST OCCURRED actor=[un] recipient=[YEM]
          اقترحت النرويج على السودان وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
          أشاد الرئيس الصومالي بدعم تركيا | ENDORSE OCCURRED actor=[SOM] recipient=[TUR]
          هنأ أمير قطر رئيس البرازيل بفوزه | ENDORSE OCCURRED actor=[QAT] recipient=[BRA]
          رحبت ماليزيا بقرار إندونيسيا | ENDORSE OCCURRED actor=[MYS] recipient=[IDN]
          ثمنت السعودية موقف باكستان | ENDORSE OCCURRED actor=[SAU] recipient=[PAK]
          شكر وزير التجارة الأوكراني بولندا على استقبال اللاجئين | ENDORSE OCCURRED actor=[UKR] recipient=[POL]
          عزى الرئيس الموريتاني نظيره السنغالي | ENDORSE OCCURRED actor=[MRT] recipient=[SEN]
          اتهمت إثيوبيا السودان بتسليح المتمردين | ACCUSE OCCURRED actor=[ETH] recipient=[SDN]
          انتقد وزير الخارجية الصيني الولايات المتحدة | ACCUSE OCCURRED actor=[CHN] recipient=[USA]
          نددت كوبا بالعقوبات الأمريكية | ACCUSE OCCURRED actor=[CUB] recipient=[USA]
          حذر وزير الدفاع الكوري الجنوبي كوريا الشمالية من أي تجربة | THREATEN OCCURRED actor=[KOR] recipient=[PRK]
          هدد الرئيس الفنزويلي كولومبيا بالرد | THREATEN OCCURRED actor=[VEN] recipient=[COL]
          لوح الرئيس الأمريكي بفرض عقوبات على تركيا | THREATEN OCCURRED actor=[USA] recipient=[TUR]
          # both sides of an agreement act
          اتفقت الهند ونيبال على فتح المعبر | AGREE OCCURRED actor=[IND NPL]
          اتفق الرئيس الكيني مع رئيس رواندا على فتح المعبر | AGREE OCCURRED actor=[KEN RWA]
          تعهدت اليابان بمساعدة الفلبين | AGREE OCCURRED actor=[JPN] recipient=[PHL]
          # nouns governed by a verb of speaking
          أعربت كندا عن تقديرها لجهود قطر | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          أعربت كندا عن استعدادها للتعاون مع قطر | AGREE OCCURRED actor=[CAN] recipient=[QAT]
          أكد وزير الخارجية الكندي حرص بلاده على التعاون مع قطر | AGREE OCCURRED actor=[CAN] recipient=[QAT]
          أعرب وزير الخارجية الكندي عن دعم بلاده لأوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          # what the speaker says of his country and of others
          قال وزير الخارجية الكندي إن بلاده تدين روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          قال وزير الخارجية الإسباني إنه يجب على إسرائيل أن توقف الحرب | REQUEST OCCURRED actor=[ESP] recipient=[ISR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رحبت ماليزيا بالاتفاق",
        "حذر وزير الصحة الكندي من انتشار المرض",
        "رفض الوزير التعليق",
        "دعا رئيس الوزراء إلى ترشيد المياه",
        "دعا إمام المسجد إلى الصلاة",
        "طالب الأهالي بإصلاح الطريق في تونس",
        "طالب في جامعة القاهرة يزور إيطاليا",
        "اتهمت النيابة المصرية موظفا بالرشوة",
        "الدعم الحكومي في مصر للخبز",
        "دعم المزارعين في الهند يحتاج إلى المال",
        "انتقد المدرب الإيطالي لاعبي البرازيل",
        "قال وزير الخارجية الكندي إن بلاده تدين الهجوم",
        "لوح الرئيس الأمريكي بيده للجمهور"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
