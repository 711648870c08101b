package org.diwan.extract.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs or issues: a document must be named, so that an explosion that occurred is none. */
class DocumentFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت مصر والصين اتفاقية لتبادل الطلاب | SIGNING OCCURRED actor=[EGY CHN]
          وقع وزير الصحة المغربي ونظيره السنغالي مذكرة تفاهم حول صناعة الأدوية | SIGNING OCCURRED actor=[MAR SEN]
          وقع وزير الصحة المغربي ونظيره السنغالي بالرباط مذكرة تفاهم | SIGNING OCCURRED actor=[MAR SEN]
          تم التوقيع على بروتوكول تعاون بين موريتانيا ومالي | SIGNING OCCURRED actor=[MRT MLI]
          أبرمت قطر وألمانيا عقدا لتوريد الغاز | SIGNING OCCURRED actor=[QAT DEU]
          صادق البرلمان التونسي على اتفاقية قرض مع اليابان | SIGNING OCCURRED actor=[tunisia-arp JPN]
          أصدرت مصر والصين بيانا مشتركا | DECLARATION OCCURRED actor=[EGY CHN]
          شهد رئيس الوزراء المصري ونظيره البلجيكي توقيع اتفاقية للهيدروجين | SIGNING OCCURRED actor=[EGY BEL] attendee=[EGY BEL]
          وقع وزيرا الطاقة الأردني والعراقي مذكرة تفاهم | SIGNING OCCURRED actor=[JOR IRQ]
          صدر بيان مشترك في ختام زيارة الرئيس الصيني إلى صربيا | DECLARATION OCCURRED actor=[CHN SRB]; VISIT OCCURRED actor=[CHN] recipient=[SRB]
          وفي إعلان مشترك قالت بريطانيا وأستراليا إن المفاوضات مهمة | DECLARATION OCCURRED actor=[GBR AUS]
          صدر بيان مشترك عن مصر والصين | DECLARATION OCCURRED actor=[EGY CHN]
          وقعت المذكرة من قبل الوزير الكندي جون مواي ونظيره الياباني | SIGNING OCCURRED actor=[CAN JPN]
          غضب الوزير الكندي بعد توقيع الاتفاقية من قبل كينيا وبيرو | SIGNING OCCURRED actor=[KEN PER]
          # both sides in one word, or nobody said to sign
          أبرمت شركة سوناطراك الجزائرية عقدا مع شركة إيني الإيطالية | SIGNING OCCURRED actor=[sonatrach eni]
          راجع مجلس الشيوخ الاتفاق الذي أبرمته كندا مع بيرو | SIGNING OCCURRED actor=[CAN PER]
          رحب بالاتفاق الذي أبرمته الدول الكبرى مع كينيا | SIGNING OCCURRED actor=[KEN]
          قال الرئيس الكيني وليام روتو إن الاتفاق الذي وقعه مع ماكرون مهم | SIGNING OCCURRED actor=[FRA KEN]
          سيتولى الوزير الكيني جون مواي التوقيع على اتفاقية تعاون مع أوغندا | SIGNING PLANNED actor=[UGA KEN]
          قال رئيس الوزراء الكندي إن الاتفاق الذي وقعته بلاده مع اليابان جيد | SIGNING OCCURRED actor=[JPN CAN]
          وقعت كندا عقدا في حين وقعت في فبراير الماضي اتفاقا مع شركة توتال الفرنسية | SIGNING OCCURRED actor=[CAN total]
          زار الوزير الإيطالي كينيا لتنشيط العلاقات بين البلدين بعد إبرام اتفاق فيينا بين كينيا والقوى الكبرى | VISIT OCCURRED actor=[ITA] recipient=[KEN]; SIGNING OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع انفجار في حلب قرب تركيا",
        "هذا قد يوقعه في فخ إيران",
        "يضعف التباطؤ إمكانية إبرام اتفاق بين مصر وقطر",
        "وقع انفجار بين العراق وسوريا",
        "وقعت خمسون دولة على إعلان الأمم المتحدة",
        "يضمن الحل تصديق اتفاقية لشبونة",
        "وقعت فرنسا ضحية هجوم إلكتروني",
        "وقع اللاعب البرازيلي عقدا مع نادي الهلال السعودي",
        "أعلنت وزارة الصحة في بيان أن العدد ارتفع",
        "وقعت أعمال عنف أمام القصر بطرق الاتفاق مع مصر",
        "رحب بالدول التي وقعت الاتفاق مع بيرو",
        "بحث الوزير المصري متابعة تنفيذ ما تم توقيعه من اتفاقيات",
        "قال خبير إن إبرام أي معاهدة بين كندا وبيرو قد يساعد",
        "كما يحدث في توقيع اتفاقيات الجامعات",
        "رحب بالاتفاق الذي أبرمته مع كينيا",
        "ناقشت كينيا سبل توقيع اتفاقية تجارة مع أوغندا",
        "قدمت كندا مشروع معاهدة. ووقعت المعاهدة في نيروبي عام 1972"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
