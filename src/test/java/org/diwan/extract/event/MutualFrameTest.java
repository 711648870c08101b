package org.diwan.extract.event;

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
          # two titles in a row are two persons where the countries differ
          التقى وزير الخارجية الكويتي نظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          استقبل ملك الأردن وزير الدفاع الكندي | MEETING OCCURRED actor=[JOR CAN]
          استقبل الرئيس التونسي سفير اليابان | MEETING OCCURRED actor=[TUN JPN]
          # with, between, by
          اجتمع الرئيس الكيني مع رئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني برئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          عقد لقاء بين وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          جمع لقاء وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          تشاور وزير الخارجية البحريني مع نظيره الأردني | MEETING OCCURRED actor=[BHR JOR]
          بحث وزير الطاقة العراقي مع نظيره الإيراني ملف الغاز | MEETING OCCURRED actor=[IRQ IRN]
          ناقش وزير الزراعة المصري مع سفير هولندا تصدير البطاطس | MEETING OCCURRED actor=[EGY NLD]
          عقد الرئيس المصري مؤتمرا صحفيا مشتركا مع نظيره اليوناني | MEETING OCCURRED actor=[GRC EGY]
          # others than the sides
          اجتمع الرئيس الكيني مع رئيس رواندا بحضور وزير الدفاع الكيني | MEETING OCCURRED actor=[KEN RWA] attendee=[KEN]
          عقدت جولة مفاوضات بين إيران والولايات المتحدة بوساطة سلطنة عمان | MEETING OCCURRED actor=[IRN USA] mediator=[OMN]
          # only adjectives, or one of two verbs' subjects, name the sides
          جرت في أنقرة مباحثات تركية روسية | MEETING OCCURRED actor=[TUR RUS]
          لقاء مصري يوناني في أثينا | MEETING OCCURRED actor=[EGY GRC]
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
          # what one sets out to do
          وصل وزير الدفاع التركي إلى برلين للقاء وزير الدفاع الألماني | VISIT OCCURRED actor=[TUR] recipient=[DEU]; MEETING PLANNED actor=[DEU TUR]
          # what it is about, and whom one did not meet
          عقد الرئيس الكيني محادثات مع رئيس رواندا لكنه لم يلتق برئيس أوغندا | MEETING OCCURRED actor=[RWA KEN]
          أشاد الرئيس الكيني خلال استقباله سفير اليابان في نيروبي كيم تاناكا | MEETING OCCURRED actor=[JPN KEN]
          # those of a body
          يجتمع وزراء خارجية دول الاتحاد الأوروبي غدا | CONFERENCE PLANNED actor=[eu]
          اجتماع لمجلس جامعة الدول العربية غدا | CONFERENCE PLANNED actor=[arab-league-council]
          # who comes along
          استقبل الرئيس التونسي وزير خارجية كينيا يرافقه سفير كينيا | MEETING OCCURRED actor=[TUN KEN] attendee=[KEN]
          # a cabinet
          ترأس الرئيس الجزائري اجتماعا لمجلس الوزراء | MEETING OCCURRED actor=[DZA]
          قال رئيس وزراء إسرائيل في مستهل اجتماع الحكومة إن الطقس جميل | MEETING OCCURRED actor=[ISR]
          # said in a call or meeting
          أبلغ رئيس فرنسا نظيره الكيني خلال اتصال هاتفي بموقف بلاده | CALL OCCURRED actor=[FRA KEN]
          أكد الرئيس الكيني لنظيره الرواندي في لقاء بنيروبي أن الطقس جميل | MEETING OCCURRED actor=[KEN RWA]
          # by telephone
          اتصل رئيس روسيا هاتفيا بملك البحرين | CALL OCCURRED actor=[RUS BHR]
          تحدث رئيس أوكرانيا هاتفيا مع رئيس وزراء الهند | CALL OCCURRED actor=[UKR IND]
          هاتف الرئيس التركي نظيره الأذربيجاني | CALL OCCURRED actor=[TUR AZE]
          جرى اتصال هاتفي بين وزير الخارجية العماني ووزير الخارجية السويسري | CALL OCCURRED actor=[OMN CHE]
          تلقى أمير الكويت اتصالا هاتفيا من رئيس كوريا الجنوبية | CALL OCCURRED actor=[KOR KWT]
          تحدث رئيس أوكرانيا مع رئيس وزراء الهند | CALL OCCURRED actor=[UKR IND]
          # before the press, to begin a dialogue, the second of two aims
          قال الرئيس الكيني في مؤتمر صحفي مع رئيس رواندا إن الطقس جميل | MEETING OCCURRED actor=[RWA KEN]
          بدأت كينيا حوارا مع رواندا | MEETING OCCURRED actor=[RWA KEN]
          يعتزم الرئيس الكيني زيارة رواندا ولقاء رئيس أوغندا | VISIT PLANNED actor=[KEN] recipient=[RWA]; MEETING PLANNED actor=[UGA KEN]
          بدأ وزير الخارجية الكيني مباحثات في كيغالي | MEETING OCCURRED actor=[KEN RWA]
          # an aside, what is said of the talks, an unknown name
          التقى رئيس الوزراء العراقي على هامش مؤتمر ميونخ رئيس وزراء كندا | MEETING OCCURRED actor=[IRQ CAN]
          التقى الرئيس الروسي رئيس كينيا بعد استقباله ملك الأردن | MEETING OCCURRED actor=[RUS KEN]; MEETING OCCURRED actor=[JOR RUS]
          يستقبله في وقت لاحق اليوم الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          الرئيس الكيني أجرى محادثات مع رئيس رواندا ورئيس وزراء كندا | MEETING OCCURRED actor=[RWA CAN KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقف ممثلو كينيا في اجتماعهم حدادا على روح الرئيس التونسي",
        "بحث وزير الطاقة العراقي ملف الغاز",
        "ناقش البرلمان المصري قانونا حول العلاقات مع هولندا",
        "اجتمع مجلس الوزراء الأردني",
        "قال الرئيس الكيني إن البلاد بخير. ويلتقي رئيس رواندا بمستشاريه",
        "ذكر الرئيس الكيني في المقابلة لاعب رواندا",
        "اتفاق قابل للتحقق مع إيران",
        "أجرى الرئيس المصري لقاء تلفزيونيا مع قناة ألمانية",
        "أجرى الرئيس المصري مقابلة مع تلفزيون الكويت",
        "أجرت صحيفة يابانية مقابلة مع الرئيس المصري",
        "عقد الرئيس المصري مؤتمرا صحفيا في أثينا",
        "لقاء المنتخب المصري مع منتخب غانا ينتهي بالتعادل",
        "يلتقي المنتخب التونسي نظيره الجزائري على ملعب رادس",
        "تستقبل تونس نظيرتها الجزائر في مباراة ودية",
        "التقى النهران قرب الحدود السورية العراقية",
        "استقبل ميناء طنجة سفينة فرنسية",
        "استقبل الأردن لاجئين سوريين",
        "المسافة بين مصر والسودان طويلة",
        "تحدث رئيس أوكرانيا عن خلافات بين رئيس وزراء الهند والمعارضة",
        "أجرى الرئيس المصري حوارا صحفيا مع مراسلة كندية",
        "تحدث رئيس أوكرانيا مع الصحفيين في الهند",
        "قابلت الشرطة الإسرائيلية ذلك بعنف",
        "تبحث القمة القضية الفلسطينية والاستيطان الإسرائيلي",
        "هاتف صيني آخر من شركة هواوي الصينية",
        "هاتف محمول صيني يباع في مصر",
        "وعقد ميتشلون، الذي عينه الرئيس الأمريكي مبعوثا له، اجتماعا مع الرئيس الكيني",
        "طلبت كندا عقد اجتماع طارئ لمجلس الأمن الدولي",
        "اقترحت كندا عقد لقاء بين الرئيسين الكيني والرواندي",
        "قد تنجح أية محادثات بين كينيا ورواندا",
        "كان في استقباله بالمطار وزير الخارجية الكويتي وسفير كينيا",
        "هذا اللقاء رسالة تضامن بين كينيا ورواندا",
        "فوض المجلس تفويض وزير الطاقة الكيني بالتباحث مع الجانب الرواندي",
        "قال الرئيس الكيني إن إيطاليا ستستقبل قسما من المهاجرين",
        "قال الرئيس الكيني إن القرار صدر غداة سيطرة أنقرة مع فصائل سورية على المدينة",
        "قال الرئيس الكيني كلمة. والتقى رئيس رواندا بالطرفين"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
