package org.diwan.extract.event.word;

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
          حملت كينيا المسؤولية عن الحادث لغانا | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          # what ought to have been
          قال رئيس إستونيا إنه يجب على روسيا أن تنسحب | REQUEST OCCURRED actor=[EST] recipient=[RUS]
          # behind the verb, behind its preposition
          دعا وزير الخارجية النرويجي إسرائيل إلى وقف الاستيطان | REQUEST OCCURRED actor=[NOR] recipient=[ISR]
          طالبت الجزائر فرنسا بالاعتذار | REQUEST OCCURRED actor=[DZA] recipient=[FRA]
          ناشدت الأمم المتحدة اليمن وقف القتال | REQUEST OCCURRED actor=[un] recipient=[YEM]
          اقترحت النرويج على السودان وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
          وجهت النرويج دعوة للسودان إلى وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
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
          # who leads a body of states speaks for it
          دعت مديرة صندوق النقد الدولي كريستين لاغارد كينيا إلى الإصلاح | REQUEST OCCURRED actor=[christine-lagarde imf] recipient=[KEN]
          # an ambassador is summoned
          استدعى السفير الروسي لبريطانيا حول القضية | ''
          # who leads a party or a union speaks for it
          انتقد رئيس اتحاد المزارعين الكيني سامي العتيبي أوغندا | ACCUSE OCCURRED actor=[KEN ~اتحاد المزارعين الكيني@KEN] recipient=[UGA]
          # of one state: a body or person of it, or the state in its own article
          اتهمت حركة النهضة حزب نداء تونس بالفساد | ACCUSE OCCURRED actor=[ennahda] recipient=[nidaa-tounes]
          هنأت جبهة الإنقاذ محمد البرادعي | ENDORSE OCCURRED actor=[national-salvation-front-egypt] recipient=[EGY]
          انتقد حزب الوفد المصري الحكومة | ACCUSE OCCURRED actor=[wafd-party] recipient=[EGY]
          طالب حزب الوفد المصري الحكومة بوقف القرار | REQUEST OCCURRED actor=[wafd-party] recipient=[EGY]
          نفى الحوثيون ذلك | REJECT OCCURRED actor=[houthis]
          اتهمت كندا كوبا بالتجسس. ونفت كوبا ذلك | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]; REJECT OCCURRED actor=[CUB] recipient=[CAN]
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
          قال وزير الخارجية الإسباني إن على إسرائيل أن توقف الحرب | REQUEST OCCURRED actor=[ESP] recipient=[ISR]
          # verbal nouns: whose they are stands right behind, or with the verb that gives them a voice
          إدانة كويتية للعدوان الإسرائيلي | ACCUSE OCCURRED actor=[KWT] recipient=[ISR]
          دعوة روسية لإيران إلى ضبط النفس | REQUEST OCCURRED actor=[RUS] recipient=[IRN]
          وجه نتنياهو تحذيرا إلى حزب الله | THREATEN OCCURRED actor=[ISR] recipient=[hezbollah]
          أعربت كندا عن تضامنها مع تركيا | ENDORSE OCCURRED actor=[CAN] recipient=[TUR]
          تقدمت كندا بالتعزية إلى تركيا | ENDORSE OCCURRED actor=[CAN] recipient=[TUR]
          # who stands behind the passive speaks
          اتهمت إيران من قبل واشنطن بتسليح المتمردين | ACCUSE OCCURRED actor=[USA] recipient=[IRN]
          # a person attacks with words; denials, vetoes, blame
          هاجم الرئيس التركي إسرائيل | ACCUSE OCCURRED actor=[TUR] recipient=[ISR]
          شن الرئيس التركي هجوما حادا على إسرائيل | ACCUSE OCCURRED actor=[TUR] recipient=[ISR]
          حملت إيران إسرائيل مسؤولية الحريق | ACCUSE OCCURRED actor=[IRN] recipient=[ISR]
          استدعت بلجيكا السفير الروسي | ACCUSE OCCURRED actor=[BEL] recipient=[RUS]
          نفت إيران اتهامات بريطانيا | REJECT OCCURRED actor=[IRN] recipient=[GBR]; ACCUSE OCCURRED actor=[GBR] recipient=[IRN]
          استخدمت روسيا حق النقض ضد مشروع قرار أمريكي | REJECT OCCURRED actor=[RUS] recipient=[USA]
          رفضت صربيا طلب كوسوفو | REJECT OCCURRED actor=[SRB] recipient=[XKX]; REQUEST OCCURRED actor=[XKX] recipient=[SRB]
          رفضت الجزائر إرسال قوات | REJECT OCCURRED actor=[DZA]
          # the relative pronoun's verb with its own subject
          انتقد الخبير القرار الذي رحبت به ماليزيا مع إندونيسيا | ENDORSE OCCURRED actor=[MYS] recipient=[IDN]
          دعا مجلس الأمن كلا من رواندا وبوروندي إلى الحوار | REQUEST OCCURRED actor=[un-security-council] recipient=[RWA BDI]
          توصلت السويد والنرويج إلى اتفاق حول الصيد | AGREE OCCURRED actor=[SWE NOR]
          # each behind its own preposition
          احتجت كوبا لدى بنما على الهجمات | ACCUSE OCCURRED actor=[CUB] recipient=[PAN]
          شككت النرويج في نوايا بيلاروسيا | ACCUSE OCCURRED actor=[NOR] recipient=[BLR]
          ألقت كينيا باللوم على الصومال | ACCUSE OCCURRED actor=[KEN] recipient=[SOM]
          تقف نيجيريا إلى جانب غانا | ENDORSE OCCURRED actor=[NGA] recipient=[GHA]
          ألحت اليابان على الهند كي تفتح السوق | REQUEST OCCURRED actor=[JPN] recipient=[IND]
          مارست كندا ضغوطا على المكسيك | REQUEST OCCURRED actor=[CAN] recipient=[MEX]
          قدمت نيبال طلبا إلى اليابان | REQUEST OCCURRED actor=[NPL] recipient=[JPN]
          اعترضت اليونان على المطالب التركية | REJECT OCCURRED actor=[GRC] recipient=[TUR]
          # a wrong that one says another did
          قال وزير الخارجية الكوبي إن كندا انتهكت الاتفاق | ACCUSE OCCURRED actor=[CUB] recipient=[CAN]
          أكد وزير الخارجية السعودي أن إيران تدعم الإرهاب | ACCUSE OCCURRED actor=[SAU] recipient=[IRN]
          # consent that is refused, also in a headline
          قالت النرويج إن كندا لن تقبل التسوية | REJECT OCCURRED actor=[CAN]
          رئيس الوزراء الهندي: نرفض المقترح الصيني | REJECT OCCURRED actor=[IND] recipient=[CHN]
          رئيس الوزراء الهندي: يجب على الصين التراجع | REQUEST OCCURRED actor=[IND] recipient=[CHN]
          # told as having fallen, without a verb that says so
          جاء ذلك بعد موافقة كندا على طلب لليابان | AGREE OCCURRED actor=[CAN] recipient=[JPN]
          عاقبت كوبا كندا بسبب انتقادها لانتهاكات حقوق الإنسان في كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          ردا على إدانة كندا لقمع الناشطين في كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          توافق فرنسي ياباني على حل للأزمة | AGREE OCCURRED actor=[FRA JPN]
          # promises and readiness of a state or its leader, toward nobody
          تعهدت كينيا بخفض الانبعاثات | AGREE OCCURRED actor=[KEN]
          أعلن رئيس الوزراء الهندي أنه مستعد لفتح الحدود | AGREE OCCURRED actor=[IND]
          قال رئيس الوزراء الهندي إن بلاده ستتعاون مع نيبال | AGREE OCCURRED actor=[IND] recipient=[NPL]
          قال رئيس الوزراء الهندي إن بلاده ستواصل دعم نيبال | ENDORSE OCCURRED actor=[IND] recipient=[NPL]
          # an answer that is threatened
          قالت الهند إنها سترد على نيبال | THREATEN OCCURRED actor=[IND] recipient=[NPL]
          # pronouns of those named before
          أعلنت كوبا طرد السفير، وهو ما أدانه الرئيس الكندي | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          الجيش في فنلندا التي تدعمها السويد | ENDORSE OCCURRED actor=[SWE] recipient=[FIN]
          # the condition names whom a threat is meant for
          هددت الهند بالانسحاب إذا رفعت الصين الرسوم | THREATEN OCCURRED actor=[IND] recipient=[CHN]
          # a body of the speaker's own state
          طلب وزير الخارجية السوداني من البرلمان السوداني المساعدة | REQUEST OCCURRED actor=[SDN] recipient=[sudan-national-assembly]
          # who is blamed, pressed, encouraged, chosen; on what terms; what one takes up or rules out
          لامت كندا كوبا على فشل المحادثات | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          وجهت كندا توبيخا إلى كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          صعدت كندا ضغوطها على كوبا | REQUEST OCCURRED actor=[CAN] recipient=[CUB]
          اشترطت كندا على كوبا وقف القتال | REQUEST OCCURRED actor=[CAN] recipient=[CUB]
          كندا تشجع كوبا على الحوار | REQUEST OCCURRED actor=[CAN] recipient=[CUB]
          جددت كندا دعوتها لكوبا إلى الحوار | REQUEST OCCURRED actor=[CAN] recipient=[CUB]
          انحازت كندا إلى كوبا | ENDORSE OCCURRED actor=[CAN] recipient=[CUB]
          اصطفت كندا إلى جانب كوبا | ENDORSE OCCURRED actor=[CAN] recipient=[CUB]
          قبلت كينيا اقتراح أوغندا | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          استجابت كينيا لدعوة أوغندا | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          جددت كندا اتهاماتها لكوبا بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          استبعدت كندا إرسال قوات إلى هايتي | REJECT OCCURRED actor=[CAN]
          استبعد وزير الخارجية الكندي أي وساطة أمريكية | REJECT OCCURRED actor=[CAN] recipient=[USA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "استبعدت كندا وقوع هجوم",
        "صعد فريق كندا إلى النهائي أمام كوبا",
        "تتعاون الهند مع نيبال",
        "قالت الهند إنها سترد على رسالة نيبال",
        "وجهت كينيا دعوات للمحادثات اليمنية",
        "رفض مستشارو ترامب طلب كندا",
        "أنصار نتنياهو يتهمون كندا",
        "قال خبير إن الموقف المغربي في تعارض مع قرارات الأمم المتحدة",
        "رحبت ماليزيا بالاتفاق",
        "هنأ الأمين العام للغرفة المصرية الأستاذ محمد البرادعي العاملين",
        "أشادت كندا بالحكومة",
        "انتهكت كندا الاتفاق مع كوبا",
        "قالت مصادر إن كندا انتهكت الاتفاق",
        "قال وزير الخارجية الكندي إن كندا ستدعم الإرهابيين التائبين",
        "قالت كندا إن المكسيك تدعم الصناعة المحلية",
        "ستنسحب كندا إذا لم تقبل المكسيك",
        "اعترضت كندا صاروخا فوق البحر",
        "وقف وزير الصحة الكندي على سير العمل",
        "قدرت كندا عدد المصابين بمئة",
        "حصلت الشركة على موافقة كندا",
        "قال وزير الخارجية الكندي إن المكسيك مستعدة",
        "داعيا سموه الله أن يحفظ البلاد",
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
        "لوح الرئيس الأمريكي بيده للجمهور",
        "طالب البرلمان العربي المجتمع الدولي بالضغط على إسرائيل",
        "نوه وزير الخارجية الكندي إلى أن الأزمة في سوريا طويلة",
        "طالب المتظاهرون رئيس الوزراء الأردني بالرحيل",
        "حذرت وزارة النقل البريطانية من السرعة",
        "دعا خبراء إيران إلى ضبط النفس",
        "حذر محللون تركيا من التضخم",
        "شاهد المسلسل السوري هنا في لبنان",
        "رفض وزير الدفاع الكندي التعليق",
        "رفضت محكمة كندية طلب المتهم",
        // a noun that names nobody is the subject
        "رحب التحالف بإعلان ماليزيا",
        "ندد البيان بسياسة إسرائيل",
        "يضغط المانحون على لبنان",
        "سيناريو يهدد بريطانيا",
        "قال خبير إن أوروبا القديمة ترفض مواقف الولايات المتحدة",
        "أشاد بماليزيا الكثير من الخبراء",
        // not said, or toward another
        "كندا غير مستعدة للتعاون مع قطر",
        "حذر وزير الخارجية الكندي من أن السودان في خطر",
        "انزعاج الوزير من مهاجمة الشرطة الإسرائيلية للموكب",
        "اشتبكت القوات مع جماعة مسلحة مؤيدة لحكومة ليبيا",
        "استنكر أبو سالم جدار إسرائيل",
        "اُقترح على إيران لقاء قريب",
        "لا يجب رفض المبادرة الإيرانية",
        "طلب الرئيس السوري من الشبكة البريطانية نقل الدعوة"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
