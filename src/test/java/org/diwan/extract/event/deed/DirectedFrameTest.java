package org.diwan.extract.event.deed;

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
          أطلقت تونس وإيطاليا مناورات مشتركة | COOPERATION OCCURRED actor=[TUN ITA]
          أجرت تونس وإيطاليا مناورات مشتركة | COOPERATION OCCURRED actor=[TUN ITA]
          # the object tells what is done
          نشرت كينيا قوات في هايتي | MOBILIZE OCCURRED actor=[KEN] recipient=[HTI]
          جمدت بريطانيا أصولا روسية | SANCTION OCCURRED actor=[GBR] recipient=[RUS]
          صادرت السلطات الليبية سفينة إيطالية | COERCE OCCURRED actor=[LBY] recipient=[ITA]
          قطعت بوليفيا العلاقات مع إسرائيل | SANCTION OCCURRED actor=[BOL] recipient=[ISR]
          استأنفت قطر وتشاد علاقاتهما | RELATIONS OCCURRED actor=[QAT TCD]
          أصبحت السويد عضوا في حلف شمال الأطلسي | RELATIONS OCCURRED actor=[SWE] recipient=[nato]
          أرسلت كينيا فرق إنقاذ إلى تشاد | AID OCCURRED actor=[KEN] recipient=[TCD]
          تضع كوريا الشمالية قواتها في حالة تأهب | MOBILIZE OCCURRED actor=[PRK]
          أجرت كوريا الشمالية تجربة نووية | MOBILIZE OCCURRED actor=[PRK]
          رفعت الولايات المتحدة السودان من قائمة الدول الراعية للإرهاب | CONCEDE OCCURRED actor=[USA] recipient=[SDN]
          سلمت حماس الصليب الأحمر أربع رهائن | CONCEDE OCCURRED actor=[hamas] recipient=[icrc]
          غادرت القوات الفرنسية تشاد | RETREAT OCCURRED actor=[FRA] recipient=[TCD]
          # penalties renewed, waived, decided on together; ties cut
          جددت كندا العقوبات على إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          وافق الاتحاد الأوروبي على الحزمة التاسعة من العقوبات ضد روسيا | SANCTION OCCURRED actor=[eu] recipient=[RUS]
          أعلنت تشاد قطع العلاقات الدبلوماسية مع رواندا | SANCTION OCCURRED actor=[TCD] recipient=[RWA]
          أوقفت كندا تصدير الأسلحة إلى تركيا | SANCTION OCCURRED actor=[CAN] recipient=[TUR]
          علقت كندا العمل بالعقوبات على سوريا | CONCEDE OCCURRED actor=[CAN] recipient=[SYR]
          # houses, land, arrests
          هدمت القوات الإسرائيلية منزلا في القدس | COERCE OCCURRED actor=[ISR]
          صادرت إسرائيل أراضي في الضفة الغربية | COERCE OCCURRED actor=[ISR]
          وضعت كينيا الرئيس الغابوني علي بونغو قيد الإقامة الجبرية | COERCE OCCURRED actor=[KEN] recipient=[GAB]
          أعلنت حالة الطوارئ في الإكوادور | COERCE OCCURRED actor=[ECU]
          قضت محكمة مصرية بسجن محمد مرسي | COERCE OCCURRED actor=[EGY] recipient=[EGY]
          حكم على رئيس الوزراء الباكستاني السابق عمران خان بالسجن | COERCE OCCURRED recipient=[PAK]
          # exercises of two, arms in parts, embassies, ambassadors, envoys, who comes back
          اختتام التدريب المصري الباكستاني المشترك | COOPERATION OCCURRED actor=[EGY PAK]
          انطلقت مناورات عسكرية بمشاركة قوات من باكستان وتركيا | COOPERATION OCCURRED actor=[PAK TUR]
          تسلمت مصر الدفعة الأولى من مقاتلات رافال من فرنسا | COOPERATION OCCURRED actor=[EGY] recipient=[FRA]
          تبادلت السعودية وكندا السفراء | RELATIONS OCCURRED actor=[SAU CAN]
          عودة سوريا إلى جامعة الدول العربية | RELATIONS OCCURRED actor=[SYR] recipient=[arab-league]
          الاتحاد الأوروبي يصرف مليار يورو لأوكرانيا | AID OCCURRED actor=[eu] recipient=[UKR]
          # both are of the land where they fight
          اشتباكات بين متظاهرين وقوات الأمن في نيروبي | ASSAULT OCCURRED actor=[KEN]
          # who claims it; unnamed raiders; what is fired stands before
          تبنت حركة الشباب الصومالية هجوما على قاعدة في نيروبي | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          هاجم مسلحون حافلة في باكستان | ASSAULT OCCURRED recipient=[PAK]
          إيران تطلق عشرات الصواريخ على إسرائيل | ASSAULT OCCURRED actor=[IRN] recipient=[ISR]
          # a promise
          صندوق النقد الدولي يوافق على قرض لتونس | AGREE OCCURRED actor=[imf] recipient=[TUN]; AID PLANNED actor=[imf] recipient=[TUN]
          # who acts is a noun without a name
          قالت إسرائيل إن مسلحا هاجم قوات يابانية | ASSAULT OCCURRED recipient=[JPN]
          # an apology; who brings help
          اعتذر رئيس وزراء إسرائيل عن مقتل تسعة أتراك | CONCEDE OCCURRED actor=[ISR] recipient=[TUR]
          وصلت أمس الطائرة الإغاثية السعودية الرابعة إلى مطار عدن الدولي | AID OCCURRED actor=[SAU] recipient=[YEM]
          # sides fight
          اندلعت معارك بين أرمينيا وأذربيجان | ASSAULT OCCURRED actor=[ARM AZE]
          خاضت فرنسا حربا ضد ألمانيا | ASSAULT OCCURRED actor=[FRA] recipient=[DEU]
          # bans, arrests, pacts left, help, arms
          منعت إسرائيل وفدا نرويجيا من دخول غزة | COERCE OCCURRED actor=[ISR] recipient=[NOR]
          انسحبت كندا من الاتفاق مع إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          أقدمت روسيا على طرد دبلوماسيين إيطاليين | SANCTION OCCURRED actor=[RUS] recipient=[ITA]
          دفعت تركيا بتعزيزات إلى سوريا | MOBILIZE OCCURRED actor=[TUR] recipient=[SYR]
          خصصت اليابان خمسة ملايين دولار لتونس | AID OCCURRED actor=[JPN] recipient=[TUN]
          تبادل الأسرى بين روسيا وأوكرانيا | CONCEDE OCCURRED actor=[RUS UKR]
          أسقطت النيابة العامة الكينية التهم عن الناشط جون سميث | CONCEDE OCCURRED actor=[~النيابه العامه@KEN] recipient=[~جون سميث]
          منحت الجامعة الكينية الرئيس الأوغندي الدكتوراه الفخرية | CEREMONY OCCURRED actor=[~الجامعه الكينيه@KEN] recipient=[UGA]
          تمكن الجيش الكيني من السيطرة على مدينة بيدوا الصومالية | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[SOM]
          أعلنت كينيا سيطرتها على مدينة بيدوا الصومالية | ASSAULT OCCURRED actor=[KEN] recipient=[SOM]
          تمكن الجيش الكيني من صد هجوم للمتمردين | ''
          ذكر الوزير أمس الطقس وطرد الميليشيات الحوثية من صنعاء | ASSAULT OCCURRED recipient=[houthis]
          أعلن قائد الجيش الكيني الجنرال فرانسيس أوغولا قصف مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN]
          أعلن المتحدث باسم الحكومة الكينية قصف مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN]
          # blows, losses, cells, tests of missiles; arms and money; who lets in, draws down, blacklists
          ضربت تركيا مواقع في سوريا | ASSAULT OCCURRED actor=[TUR] recipient=[SYR]
          ألحق الجيش الإثيوبي خسائر بالجيش الإريتري | ASSAULT OCCURRED actor=[~الجيش@ETH] recipient=[ERI]
          فككت السلطات الكينية خلية إرهابية | COERCE OCCURRED actor=[KEN]
          اختبرت الهند صاروخا باليستيا | MOBILIZE OCCURRED actor=[IND]
          أمدت كينيا أوغندا بالسلاح | AID OCCURRED actor=[KEN] recipient=[UGA]
          تلقت كينيا تمويلا من السويد | AID OCCURRED actor=[SWE] recipient=[KEN]
          سمحت مصر بدخول المساعدات إلى السودان | CONCEDE OCCURRED actor=[EGY] recipient=[SDN]
          قلصت السويد قواتها في أفغانستان | RETREAT OCCURRED actor=[SWE]
          وضعت كينيا حركة الشباب على قائمة الإرهاب | SANCTION OCCURRED actor=[KEN] recipient=[al-shabaab]
          فرضت كندا حظرا على صادرات كوبا | SANCTION OCCURRED actor=[CAN] recipient=[CUB]
          أوفدت السويد بعثة إلى نيبال | VISIT OCCURRED actor=[SWE] recipient=[NPL]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ضرب زلزال مدينة تركية",
        "وضعت كينيا قائمة مشتريات",
        "عاد الوزير الكندي إلى كينيا",
        "اشتباكات بين متظاهرين وقوات الأمن",
        "ممثلة أمريكية تعتذر عن مقتل رجل",
        "قالت كندا إن صاروخا أطلقته جماعة سقط",
        "وضعت كندا حدا لاحتجاز الصحفيين",
        "أعلنت حماس اغتيال مهندس",
        "علقت كندا إصدار التأشيرات",
        "اعتذر وزير الطيران الكيني عن حضور الحفل",
        "التقى المتهم في كينيا شخصا تظاهر بأنه تاجر",
        "تتوقع كينيا ضربات إيرانية",
        "وقع اعتداء استهدف مبنى القنصلية الإيرانية",
        "هجوم الدفاع في المنتخب الفرنسي ضعيف",
        "نوبة قلبية هاجمت الوزير المصري",
        "قصف إعلامي",
        "بحث الوزير المصري جهود إطلاق سراح الفرنسيين",
        "قادت مصر مفاوضات لإطلاق سراح محتجزين",
        "أطلق سراح الأمير السعودي متعب بن عبد الله",
        "قال الوزير المصري إن السلطات ألقت القبض على المشتبه به",
        "قرر الرئيس التركي أن يسحب قواته",
        "العد التنازلي بدأ لشن هجوم على الحديدة",
        "أي غارات أمريكية على سوريا ستضر بالمفاوضات",
        "القانون المقترح يستهدف العرب في إسرائيل",
        "شرطة باريس قد تعتقل وزيرا فرنسيا",
        "الحرب التجارية بين الصين وكندا",
        "حل حزب نداء تونس ثالثا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
