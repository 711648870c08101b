package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons by title and name. */
class PersonGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # title, country, name
          # somebody else behind a preposition or an and
          عين الفريق كامل التميمي في منصب وزير الدفاع، واللواء زيد الحوراني وزيرا للنقل | كامل التميمي MILITARY; زيد الحوراني MILITARY
          صرحت وزيرة الدفاع الإسبانية مارغاريتا روبليس | مارغاريتا روبليس ESP DEFENCE_MINISTER
          صرح المتحدث باسم وزارة الخارجية الصينية لو كانغ | لو كانغ CHN SPOKESPERSON
          صرح رئيس مجلس النواب الأردني عاطف الطراونة | عاطف الطراونة JOR LEGISLATURE_SPEAKER
          قال سفير فرنسا في لبنان هيرفيه ماغرو | هيرفيه ماغرو FRA AMBASSADOR
          # name and title, with and without comma
          قال سامي العتيبي، وزير الخارجية الكويتي، إن الأمر انتهى | سامي العتيبي KWT FOREIGN_MINISTER
          قال سامي العتيبي وزير الخارجية الكويتي إن الأمر انتهى | سامي العتيبي KWT FOREIGN_MINISTER
          # behind a listed name in full another person begins, or a word that is no name
          التقى الرئيس الأمريكي جو بايدن كامالا هاريس | جو بايدن USA HEAD_OF_STATE; كامالا هاريس USA
          دعا الرئيس رجب طيب أردوغان منتقديه | رجب طيب أردوغان TUR HEAD_OF_STATE
          غادر الرئيس دونالد ترامب قلعة قديمة | دونالد ترامب USA HEAD_OF_STATE
          وزير المال اللبناني فريد الغانم | فريد الغانم LBN FINANCE_MINISTER
          # the day is told of the deed
          أعلن وزير النقل الكيني جوزيف موانغي الأحد القرار | جوزيف موانغي KEN MINISTER_OTHER
          # former officials carry no office
          قال وزير الخارجية الكويتي الأسبق سامي العتيبي إن الأمر انتهى | سامي العتيبي KWT
          # by office only, the holder on the day where he is known
          قال نائب وزير الخارجية الروسي | ? RUS DEPUTY_MINISTER
          قال ولي العهد السعودي | محمد بن سلمان بن عبد العزيز آل سعود SAU CROWN_PRINCE
          قال الرئيس الكيني ورئيس رواندا | أوهورو كينياتا KEN HEAD_OF_STATE; بول كاغامي RWA HEAD_OF_STATE
          قال السفير الفرنسي لدى لبنان | ? FRA AMBASSADOR
          # a noun behind a complete title is no part of it
          ناقش قائد الجيش الفرنسي التعاون العسكري | ? FRA MILITARY
          # of offices that say little the whole title tells who holds it
          استقبل القنصل العام الهندي | ? IND OFFICIAL_OTHER
          # a king is no minister of trade, and no listed man holds another state's office
          أعفى العاهل الأردني وزير التجارة | عبد الله الثاني بن الحسين JOR MONARCH
          عزى السيسي ملك المغرب | عبد الفتاح سعيد حسين السيسي EGY HEAD_OF_STATE IGO_HEAD; محمد السادس MAR MONARCH
          هنأ العاهل الأردني وزير الدفاع الكويتي | عبد الله الثاني بن الحسين JOR MONARCH; ناصر صباح الأحمد الصباح KWT DEFENCE_MINISTER
          # behind a definite title an indefinite nationality is a name
          قال الأمير تركي بن سعود العتيبي إن الأمر انتهى | تركي بن سعود العتيبي OFFICIAL_OTHER
          # two offices of one person, two persons of two countries
          قال رئيس الوزراء المالطي ووزير الدفاع | جوزيف موسكات MLT HEAD_OF_GOVERNMENT DEFENCE_MINISTER
          التقى وزير الخارجية الكويتي سامي العتيبي نظيره الهندي راجيف شارما | سامي العتيبي KWT FOREIGN_MINISTER; راجيف شارما IND FOREIGN_MINISTER
          استقبل ملك الأردن وزير الدفاع الكندي | عبد الله الثاني بن الحسين JOR MONARCH; هارجيت ساجان CAN DEFENCE_MINISTER
          استقبل الرئيس التونسي رئيس الوزراء المالطي | محمد الباجي قائد السبسي TUN HEAD_OF_STATE; جوزيف موسكات MLT HEAD_OF_GOVERNMENT
          # the field of an office, ranks behind the country, who is charged with what
          قال مساعد وزير الخارجية الأمريكي لشؤون الشرق الأدنى توماس هارمون | توماس هارمون USA DEPUTY_MINISTER
          قال وزير الخارجية والتعاون الدولي والجالية الوطنية بالخارج سامي العتيبي | سامي العتيبي FOREIGN_MINISTER
          قال مندوب النرويج الدائم لدى الأمم المتحدة يان كارلسون | يان كارلسون NOR AMBASSADOR
          قال رئيس شركة نوردفيك السويدية يان كارلسون | يان كارلسون SWE BUSINESS
          قال وزير الخارجية بدولة الكويت سامي العتيبي | سامي العتيبي KWT FOREIGN_MINISTER
          # an envoy, or an officer of a body, is not the one who holds an office at home
          # whom he meets stands behind who holds an office by name
          التقى وزير النقل الكيني سامي العتيبي رئيس هيئة الموانئ رامي الواحي | سامي العتيبي KEN MINISTER_OTHER; رامي الواحي OFFICIAL_OTHER
          التقى المهندس سامي العتيبي وزير النقل الكيني | سامي العتيبي KEN MINISTER_OTHER
          استقبل رئيس مجلس النواب الأردني عاطف الطراونة السفير الإيطالي باولو فيرارا | عاطف الطراونة JOR LEGISLATURE_SPEAKER; باولو فيرارا ITA AMBASSADOR
          # a courtesy behind the comma, and one between two names
          قال سفير فرنسا، السيد هيرفيه ماغرو | هيرفيه ماغرو FRA AMBASSADOR
          قال وزير النقل العراقي خليل الحاج توفيق | خليل الحاج توفيق IRQ MINISTER_OTHER
          # a name ends at a time of the day and at a word with a pronoun
          قال وزير النقل العراقي سامي العتيبي صباح الأحد | سامي العتيبي IRQ MINISTER_OTHER
          قال وزير النقل العراقي سامي العتيبي ركزها هناك | سامي العتيبي IRQ MINISTER_OTHER
          # a noun alone is no name, nor a clitic cut off from a quoted word
          قال وزير النقل العراقي قراءة البيان | عبد الله لعيبي IRQ MINISTER_OTHER
          قال وزير النقل العراقي سامي العتيبي بـ"القسوة" | سامي العتيبي IRQ MINISTER_OTHER
          # nor a noun with its preposition; a listed name is complete with its family name
          طالب وزير النقل العراقي باستحداث خط | عبد الله لعيبي IRQ MINISTER_OTHER
          كرر ماكرون تلميحاته | إيمانويل ماكرون FRA HEAD_OF_STATE
          # where an ambassador is posted: a city, a realm; a name closed by commas
          قال سفير فرنسا بالقاهرة هيرفيه ماغرو | هيرفيه ماغرو FRA AMBASSADOR
          قال سفير كندا لدى جمهورية لبنان سامي العتيبي | سامي العتيبي CAN AMBASSADOR
          قال سفير اليابان لدى تونس، شيمورا إيزورا، كلمة | شيمورا إيزورا JPN AMBASSADOR
          # the title between two names in commas is the second man's
          التقى وزير النقل العراقي، خليل التميمي، سفير اليابان، شيمورا إيزورا | خليل التميمي IRQ MINISTER_OTHER; شيمورا إيزورا JPN AMBASSADOR
          # who heads a body of a state heads no state; a state's own council is not the world's
          قال رئيس منظمة الفضاء الإيرانية سامي العتيبي | سامي العتيبي IRN OFFICIAL_OTHER
          قال أمين مجلس الأمن الكازاخي سامي العتيبي | سامي العتيبي KAZ OFFICIAL_OTHER
          # to whom he goes or speaks is no field of his
          زيارة وزير النقل الكيني للمملكة | ? KEN MINISTER_OTHER
          # two courtesies of different rank are two persons
          وصل سمو ولي العهد السعودي معالي وزير النقل سامي العتيبي | محمد بن سلمان بن عبد العزيز آل سعود SAU CROWN_PRINCE; سامي العتيبي MINISTER_OTHER
          # by name only
          قالت أنغيلا ميركل | أنغيلا ميركل DEU HEAD_OF_GOVERNMENT
          قال إيمانويل ماكرون | إيمانويل ماكرون FRA HEAD_OF_STATE
          أكد الدكتور سامي العتيبي | سامي العتيبي
          قال الرئيس المصري ونائبه | عبد الفتاح سعيد حسين السيسي EGY HEAD_OF_STATE
          # a name in quotes, or behind another mark
          قال محافظ القاهرة «سامي حداد» كلمة | سامي حداد EGY SUBNATIONAL
          أجرى مباحثات مع وزير الصحة الكيني؛ سامي حداد | سامي حداد KEN MINISTER_OTHER
          زار وفد برئاسة ستيفانو جيمبرتي المعرض | ستيفانو جيمبرتي
          زار وفد برئاسة لجنة تحقيق المعرض | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الرئيس ونائبه",
        "مدير بنك",
        "مسقط رأس الشاعر",
        "ما لدي هو ملك لي",
        "تخرج في مدرسة الأمير سلطان",
        "أدانته هيئة المحلفين",
        "وكالة محلية للأنباء الجمعة",
        "تبادل العلاقات الدبلوماسية والتجارية",
        "قال مسؤول رفيع المستوى"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Mentions.in(sentence)).isEmpty();
  }
}
