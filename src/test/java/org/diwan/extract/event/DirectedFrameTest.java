package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds of one side on another. */
class DirectedFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the verb, or a light verb and its noun
          اعتقلت إسرائيل وزيرا فلسطينيا | COERCE OCCURRED actor=[ISR] recipient=[PSE]
          شنت تركيا غارات على شمال العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          شنت تركيا غارات على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          أعلنت كندا فرض عقوبات على روسيا | SANCTION OCCURRED actor=[CAN] recipient=[RUS]
          قدمت اليابان مساعدات إنسانية إلى لبنان | AID OCCURRED actor=[JPN] recipient=[LBN]
          قدمت اليابان منحة مالية للصومال | AID OCCURRED actor=[JPN] recipient=[SOM]
          ستقدم اليابان مساعدات غذائية إلى السودان | AID PLANNED actor=[JPN] recipient=[SDN]
          أطلقت تونس وإيطاليا مناورات مشتركة | COOPERATION OCCURRED actor=[TUN ITA]
          أجرت تونس وإيطاليا مناورات مشتركة | COOPERATION OCCURRED actor=[TUN ITA]
          أغلقت تشاد الحدود مع السودان | COERCE OCCURRED actor=[TCD] recipient=[SDN]
          # the object tells what is done
          نشرت كينيا قوات في هايتي | MOBILIZE OCCURRED actor=[KEN] recipient=[HTI]
          حشدت روسيا قواتها على الحدود مع أوكرانيا | MOBILIZE OCCURRED actor=[RUS] recipient=[UKR]
          جمدت بريطانيا أصولا روسية | SANCTION OCCURRED actor=[GBR] recipient=[RUS]
          خففت واشنطن العقوبات على فنزويلا | CONCEDE OCCURRED actor=[USA] recipient=[VEN]
          صادرت السلطات الليبية سفينة إيطالية | COERCE OCCURRED actor=[LBY] recipient=[ITA]
          قطعت بوليفيا العلاقات مع إسرائيل | SANCTION OCCURRED actor=[BOL] recipient=[ISR]
          استأنفت قطر وتشاد علاقاتهما | RELATIONS OCCURRED actor=[QAT TCD]
          # what is hit lies in another's land; who suffers, who receives
          قصفت روسيا مدينة خاركيف في أوكرانيا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          تعرضت مدينة أوديسا لهجوم صاروخي روسي | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          تلقت تونس قرضا من البنك الدولي | AID OCCURRED actor=[world-bank] recipient=[TUN]
          منح البنك الدولي مصر قرضا | AID OCCURRED actor=[world-bank] recipient=[EGY]
          # the relative clause says whose deed it was
          العقوبات التي فرضتها كندا على إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          # whose forces says the adjective
          انسحاب القوات الفرنسية من النيجر | RETREAT OCCURRED actor=[FRA] recipient=[NER]
          # unnamed demonstrators let the country stand for them
          تظاهر آلاف اليونانيين في أثينا | PROTEST OCCURRED actor=[GRC]
          # whom a noun befalls, by the nationality behind it
          أعلنت الشرطة اعتقال خمسة نيجيريين | COERCE OCCURRED recipient=[NGA]
          قالت إسرائيل إن مسلحا هاجم قوات يابانية | ASSAULT OCCURRED recipient=[JPN]
          إدانة واسعة لاعتقال وزير فلسطيني | COERCE OCCURRED recipient=[PSE]
          تعرضت كينيا لهجوم مسلح | ASSAULT OCCURRED recipient=[KEN]
          أفرجت عنهم كوريا الشمالية | CONCEDE OCCURRED actor=[PRK]
          انضمت فنلندا إلى حلف شمال الأطلسي | RELATIONS OCCURRED actor=[FIN] recipient=[nato]
          # who was killed by force, and by whom
          قتلت القوات الإسرائيلية ثلاثة فلسطينيين | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          مقتل جنديين أتراك في هجوم لحزب العمال الكردستاني | ASSAULT OCCURRED actor=[pkk] recipient=[TUR]
          استشهد شاب فلسطيني برصاص الجيش الإسرائيلي | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          # nobody is named: the country of the place suffers it
          انفجرت عبوة ناسفة في كابول | ASSAULT OCCURRED recipient=[AFG]
          وقع تفجير انتحاري في مقديشو | ASSAULT OCCURRED recipient=[SOM]
          # a state invades, and holds people, though its name stands where theirs might
          أثار غزو العراق للكويت أزمة | ASSAULT OCCURRED actor=[IRQ] recipient=[KWT]
          أثار احتجاز أنقرة القس غضبا | COERCE OCCURRED actor=[TUR]
          أثار اعتقال ثلاثة كينيين غضبا | COERCE OCCURRED recipient=[KEN]
          # the land that saw it suffers it
          ذكر الناس هجوم ترامب على نتنياهو | ACCUSE OCCURRED actor=[USA] recipient=[ISR]
          شهدت كينيا أربعة هجمات إرهابية | ASSAULT OCCURRED recipient=[KEN]
          شاركت كينيا في غارات على الصومال | ASSAULT OCCURRED actor=[KEN] recipient=[SOM]
          # who is hit is not who hits
          اعتذر رئيس وزراء إسرائيل عن مقتل تسعة أتراك | CONCEDE OCCURRED actor=[ISR] recipient=[TUR]
          أدان الأردن تفجير كابول | ASSAULT OCCURRED recipient=[AFG]
          أدان وزير الخارجية الكندي تفجير مدينة كابول | ASSAULT OCCURRED recipient=[AFG]
          وصلت أمس الطائرة الإغاثية السعودية الرابعة إلى مطار عدن الدولي | AID OCCURRED actor=[SAU] recipient=[YEM]
          احتجاجات في المدن الإيرانية | PROTEST OCCURRED actor=[IRN]
          # ground is taken, things are brought down, sides fight
          سيطر تنظيم داعش على مدينة تكريت | ASSAULT OCCURRED actor=[isis] recipient=[IRQ]
          أسقطت روسيا طائرة أوكرانية | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          أطلقت إيران صواريخ على إسرائيل | ASSAULT OCCURRED actor=[IRN] recipient=[ISR]
          اندلعت معارك بين أرمينيا وأذربيجان | ASSAULT OCCURRED actor=[ARM AZE]
          خاضت فرنسا حربا ضد ألمانيا | ASSAULT OCCURRED actor=[FRA DEU]
          # bans, arrests, pacts left, help, arms
          فرضت إثيوبيا حالة الطوارئ | COERCE OCCURRED actor=[ETH]
          منعت إسرائيل وفدا نرويجيا من دخول غزة | COERCE OCCURRED actor=[ISR] recipient=[NOR]
          أعلنت تركيا، الثلاثاء، اعتقال خمسة يونانيين | COERCE OCCURRED actor=[TUR] recipient=[GRC]
          انسحبت كندا من الاتفاق مع إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          أقدمت روسيا على طرد دبلوماسيين إيطاليين | SANCTION OCCURRED actor=[RUS] recipient=[ITA]
          دفعت تركيا بتعزيزات إلى سوريا | MOBILIZE OCCURRED actor=[TUR] recipient=[SYR]
          خصصت اليابان خمسة ملايين دولار لتونس | AID OCCURRED actor=[JPN] recipient=[TUN]
          باعت فرنسا طائرات إلى مصر | COOPERATION OCCURRED actor=[FRA] recipient=[EGY]
          تبادل الأسرى بين روسيا وأوكرانيا | CONCEDE OCCURRED actor=[RUS UKR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اعتذر وزير الطيران الكيني عن حضور الحفل",
        "التقى المتهم في كينيا شخصا تظاهر بأنه تاجر",
        "تتوقع كينيا ضربات إيرانية",
        "وقع اعتداء استهدف مبنى القنصلية الإيرانية",
        "هجوم الدفاع في المنتخب الفرنسي ضعيف",
        "نوبة قلبية هاجمت الوزير المصري",
        "قصف إعلامي",
        "نشر المتحدث باسم الجيش المصري بيانا",
        "أدرجت اليونسكو مدينة تونسية على قائمة التراث",
        "علق الوزير المصري على المساعدات",
        "انضمت مصر إلى السعودية في موقفها",
        "هجوم إسرائيلي محتمل على لبنان",
        "بحث الوزير المصري جهود إطلاق سراح الفرنسيين",
        "قادت مصر مفاوضات لإطلاق سراح محتجزين",
        "قال الاتحاد الأوروبي إن قراصنة صوماليين اختطفوا ناقلة",
        "أطلق سراح الأمير السعودي متعب بن عبد الله",
        "قال الوزير المصري إن الغارة استهدفت منزلا",
        "قال الوزير المصري إن السلطات ألقت القبض على المشتبه به",
        "لم تعرف روسيا من هو الرجل الذي اعتقل",
        "قرر الرئيس التركي أن يسحب قواته",
        "العد التنازلي بدأ لشن هجوم على الحديدة",
        "أي غارات أمريكية على سوريا ستضر بالمفاوضات",
        "القانون المقترح يستهدف العرب في إسرائيل",
        "منفذ الهجوم مواطن ألماني",
        "شرطة باريس قد تعتقل وزيرا فرنسيا",
        "هاجم الوزير المصري سامح شكري المعارضة",
        "حملة اعتقالات ضد معارضي الرئيس عبد الفتاح السيسي",
        "مقتل خمسة أتراك في حادث سير",
        "مقتل ثلاثة مصريين في تحطم طائرة",
        "سيطر المنتخب التونسي على الكرة",
        "الحرب التجارية بين الصين وكندا",
        "مناطق خاضعة لسيطرة تنظيم داعش",
        "انفجار أسعار النفط في السعودية",
        "حل حزب نداء تونس ثالثا",
        "اعتصام أمام السفارة الفرنسية",
        "تصنف مصر جماعة الإخوان المسلمين منظمة إرهابية",
        "انضم اللاعب المصري إلى نادي ليفربول الإنجليزي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
