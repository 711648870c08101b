package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets or calls whom: both sides act, who is present attends. */
class MutualFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # his state, not he
          كشف الرئيس الكيني أن بلاده تتفاوض مع اليابان | MEETING ONGOING actor=[JPN KEN]
          بدأت حكومتا كينيا وغانا محادثات في أكرا | MEETING OCCURRED actor=[KEN GHA]
          # two titles in a row are two persons where the countries differ
          التقى وزير الخارجية الكويتي نظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          استقبل ملك الأردن وزير الدفاع الكندي | MEETING OCCURRED actor=[JOR CAN]
          # with, between, by
          اجتمع الرئيس الكيني مع رئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني برئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          فاجأ الرئيس الكيني الجميع عندما تعهد بذلك بعد لقائه رئيس رواندا | MEETING OCCURRED actor=[RWA KEN]
          فاجأت كينيا الجميع عندما تعهدت بذلك بعد لقائها رئيس رواندا | ''
          عقد لقاء بين وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          جمع لقاء وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          تشاور وزير الخارجية البحريني مع نظيره الأردني | MEETING OCCURRED actor=[BHR JOR]
          بحث وزير الطاقة العراقي مع نظيره الإيراني ملف الغاز | MEETING OCCURRED actor=[IRQ IRN]
          ناقش وزير الزراعة المصري مع سفير هولندا تصدير البطاطس | MEETING OCCURRED actor=[EGY NLD]
          عقد الرئيس المصري مؤتمرا صحفيا مشتركا مع نظيره اليوناني | MEETING OCCURRED actor=[GRC EGY]
          # others than the sides
          عقدت جولة مفاوضات بين إيران والولايات المتحدة بوساطة سلطنة عمان | MEETING OCCURRED actor=[IRN USA] mediator=[OMN]
          # only adjectives, or one of two verbs' subjects, name the sides
          جرت في أنقرة مباحثات تركية روسية | MEETING OCCURRED actor=[TUR RUS]
          لقاء مصري يوناني في أثينا | MEETING OCCURRED actor=[EGY GRC]
          ينتظر أن يناقش الطرفان الروسي والصيني صفقات الطاقة | MEETING PLANNED actor=[RUS CHN]
          كندا وبلجيكا تبحثان ملف التجارة | MEETING ONGOING actor=[CAN BEL]
          بحث رئيس وزراء كندا ووزير خارجية بلجيكا ملف التجارة | MEETING OCCURRED actor=[CAN BEL]
          عقد الوفدان المصري والليبي اجتماعا | MEETING OCCURRED actor=[EGY LBY]
          # words between the preposition and the name
          التقى وزير الخارجية النرويجي مع وفد رفيع من حركة طالبان | MEETING OCCURRED actor=[NOR taliban]
          اجتمع الرئيس الكيني مع قادة دول الاتحاد الأوروبي | MEETING OCCURRED actor=[KEN eu]
          # the verb that follows says who
          في لقاء جمعه بالسفير الياباني أكد وزير الزراعة الكيني أهمية الأرز | MEETING OCCURRED actor=[KEN JPN]
          في لقائه مع السفير الياباني قال وزير الزراعة الكيني إن الأرز مهم | MEETING OCCURRED actor=[JPN KEN]
          # a time between
          التقت رئيسة وزراء إيطاليا خلال زيارتها إلى تونس الرئيس قيس سعيد | MEETING OCCURRED actor=[ITA TUN]; VISIT OCCURRED actor=[ITA] recipient=[TUN]
          # said in a call or meeting
          أبلغ رئيس فرنسا نظيره الكيني خلال اتصال هاتفي بموقف بلاده | CALL OCCURRED actor=[FRA KEN]
          أكد الرئيس الكيني لنظيره الرواندي في لقاء بنيروبي أن الطقس جميل | MEETING OCCURRED actor=[KEN RWA]
          # before the press, to begin a dialogue, the second of two aims
          قال الرئيس الكيني في مؤتمر صحفي مع رئيس رواندا إن الطقس جميل | MEETING OCCURRED actor=[RWA KEN]
          بدأت كينيا حوارا مع رواندا | MEETING OCCURRED actor=[RWA KEN]
          # an aside, what is said of the talks, an unknown name
          التقى رئيس الوزراء العراقي على هامش مؤتمر ميونخ رئيس وزراء كندا | MEETING OCCURRED actor=[IRQ CAN]
          التقى الرئيس الروسي رئيس كينيا بعد استقباله ملك الأردن | MEETING OCCURRED actor=[RUS KEN]; MEETING OCCURRED actor=[JOR RUS]
          يستقبله في وقت لاحق اليوم الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          الرئيس الكيني أجرى محادثات مع رئيس رواندا ورئيس وزراء كندا | MEETING OCCURRED actor=[RWA CAN KEN]
          # who tells of the talks of others takes no part
          قال الرئيس الكيني إن لقاء رئيس رواندا مع وزير داخلية رواندا كان طويلا | MEETING OCCURRED actor=[RWA]
          شهد المؤتمر الصحفي المشترك لوزيري الخارجية المصري والأمريكي سجالا | MEETING OCCURRED actor=[EGY USA]
          أقام الرئيس الكيني مأدبة عشاء لنظيره الرواندي | MEETING OCCURRED actor=[RWA KEN]
          التقى الرئيس الكيني رئيس مصر، كما عقد لقاءات مع وزير خارجية رواندا ووزير دفاع أوغندا | MEETING OCCURRED actor=[KEN EGY]; MEETING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[KEN UGA]
          استضافت الرئيسة الكينية نظيرها الرواندي | MEETING OCCURRED actor=[KEN RWA]
          ترأست كينيا اجتماعا لمجلس السلم والأمن الأفريقي | CONFERENCE OCCURRED actor=[au-peace-security-council] chair=[KEN]
          عقد الرئيس الكيني خلوة مع نظيره الرواندي | MEETING OCCURRED actor=[RWA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال رئيس غانا إن الأمر مهم. وأشار إلى اليابان التي تستقبل الوفد",
        "قال رئيس غانا إن بلاده لن تجري محادثات مستقبلا مع رواندا",
        "قال الرئيس الكيني كلمة. واليوم يتفاوض رئيس رواندا",
        "بحث وزير الطاقة العراقي ملف الغاز",
        "استضافت الجامعة الكينية رئيس رواندا",
        "أقام الرئيس الكيني مأدبة غداء حضرها الرئيس الرواندي",
        "ناقش البرلمان المصري قانونا حول العلاقات مع هولندا",
        "قال الرئيس الكيني إن البلاد بخير. ويلتقي رئيس رواندا بمستشاريه",
        "عقد الرئيس المصري مؤتمرا صحفيا في أثينا",
        "التقى النهران قرب الحدود السورية العراقية",
        "استقبل ميناء طنجة سفينة فرنسية",
        "استقبل الأردن لاجئين سوريين",
        "المسافة بين مصر والسودان طويلة",
        "تبحث القمة القضية الفلسطينية والاستيطان الإسرائيلي",
        "طلبت كندا عقد اجتماع طارئ لسفراء الاتحاد الأوروبي",
        "اقترحت كندا عقد لقاء بين الرئيسين الكيني والرواندي",
        "قد تنجح أية محادثات بين كينيا ورواندا",
        "فوض المجلس تفويض وزير الطاقة الكيني بالتباحث مع الجانب الرواندي",
        "قال الرئيس الكيني إن إيطاليا ستستقبل قسما من المهاجرين",
        "قال الرئيس الكيني إن القرار صدر غداة سيطرة أنقرة مع فصائل سورية على المدينة",
        "قال الرئيس الكيني كلمة. والتقى رئيس رواندا بالطرفين"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
