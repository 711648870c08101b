package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happened, is to come, was called off or denied; what was refused or only supposed is no
 * event.
 */
class ModalityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كان وزير الخارجية التونسي قد زار باريس | VISIT OCCURRED actor=[TUN] recipient=[FRA]
          سيزور رئيس الوزراء الياباني أستراليا | VISIT PLANNED actor=[JPN] recipient=[AUS]
          من المقرر أن يزور وزير الخارجية التونسي باريس | VISIT PLANNED actor=[TUN] recipient=[FRA]
          يعتزم الرئيس الأوغندي زيارة كينيا | VISIT PLANNED actor=[UGA] recipient=[KEN]
          ستوقع مصر والصين اتفاقية لتبادل الطلاب | SIGNING PLANNED actor=[EGY CHN]
          أجلت وزيرة الخارجية السويدية زيارتها إلى إسرائيل | VISIT PLANNED actor=[SWE] recipient=[ISR]
          تأجل لقاء الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          تم تأجيل لقاء الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          ألغي لقاء الرئيس الكيني مع رئيس رواندا | MEETING CANCELLED actor=[KEN RWA]
          ألغى الرئيس البرازيلي زيارته إلى بولندا | VISIT CANCELLED actor=[BRA] recipient=[POL]
          ألغى الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا زيارته إلى بولندا | VISIT CANCELLED actor=[BRA] recipient=[POL]
          نفى المتحدث باسم الحكومة اللبنانية زيارة الرئيس إلى دمشق | VISIT DENIED actor=[LBN] recipient=[SYR]
          رفض وزير الخارجية الصربي زيارة ألبانيا | REJECT OCCURRED actor=[SRB] recipient=[ALB]
          رفضت مصر توقيع اتفاقية مع الصين | REJECT OCCURRED actor=[EGY] recipient=[CHN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم يزر الرئيس المصري أنقرة",
        "لن يزور الرئيس الأوغندي كينيا",
        "لا يعتزم الرئيس الأوغندي زيارة كينيا",
        "ليس من المقرر أن يزور الرئيس الأوغندي كينيا",
        "إذا زار الرئيس المصري أنقرة فسيرحب به",
        "لو التقى وزير الخارجية الكويتي نظيره الهندي لتغير الأمر",
        "لم يلتق وزير الخارجية الكويتي نظيره الهندي",
        "دون لقاء بين الرئيسين الكيني والرواندي انتهت القمة",
        "لم توقع مصر والصين اتفاقية لتبادل الطلاب",
        "لم تتهم إثيوبيا السودان",
        "لا تدعم الهند موقف باكستان"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
