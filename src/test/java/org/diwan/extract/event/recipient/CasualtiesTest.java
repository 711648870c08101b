package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was killed by force, and by whom. */
class CasualtiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتلت القوات الإسرائيلية ثلاثة فلسطينيين | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          قتلت القوات الإسرائيلية بالرصاص ثلاثة متظاهرين فلسطينيين | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          لقي خمسة من مسلحي حركة الشباب مصرعهم في غارة أميركية | ASSAULT OCCURRED actor=[USA] recipient=[al-shabaab]
          مقتل جنديين أتراك في هجوم لحزب العمال الكردستاني | ASSAULT OCCURRED actor=[pkk] recipient=[TUR]
          استشهد شاب فلسطيني برصاص الجيش الإسرائيلي | ASSAULT OCCURRED actor=[idf] recipient=[PSE]
          مقتل ثلاثة كينيين في قصف | ASSAULT OCCURRED recipient=[KEN]
          مقتل ثلاثة كينيين في غارة أوغندية | ASSAULT OCCURRED actor=[UGA] recipient=[KEN]
          مقتل ثلاثة جنود كينيين في كمين لحركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          مقتل ثلاثة جنود كينيين برصاص "حركة الشباب" | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          قتلت جماعة بوكو حرام نحو ألف شخص | ASSAULT OCCURRED actor=[boko-haram]
          قتل الجيش الكيني المسلحين | ASSAULT OCCURRED actor=[~الجيش@KEN]
          كشف تقرير عن مقتل تسعين مدنيا في نيروبي على أيدي حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          قتل ثلاثة أوغنديين في غارة شنتها طائرات كينية | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          قال الجيش الكيني إن قواته قتلت ثلاثة أوغنديين | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[UGA]
          أحمد يوسف الذي قتل من قبل الجيش الكيني | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[~احمد يوسف]
          # before the verb
          قالت الوزارة إن جنديا فرنسيا قتل في غرب أفغانستان برصاص مسلحين | ASSAULT OCCURRED recipient=[FRA]
          قالت الوزارة إن أربعة جنود أتراك قتلوا في هجوم شمال سوريا | ASSAULT OCCURRED recipient=[TUR]
          # so many people are whom forces kill; whose soldiers fall
          قتل الجيش الكيني 12 مسلحا | ASSAULT OCCURRED actor=[~الجيش@KEN]
          قتل جنود الجيش الكيني 10 مسلحين | ASSAULT OCCURRED actor=[KEN]
          قتلت القوات الكينية 20 مسلحا من حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          قتل 10 جنود كينيين في هجوم | ASSAULT OCCURRED recipient=[KEN]
          أعلنت كينيا مقتل أحد جنودها في هجوم في الصومال | ASSAULT OCCURRED recipient=[KEN]
          قتل الجنود الفرنسيون ثلاثة جهاديين شمالي بوركينا فاسو | ASSAULT OCCURRED actor=[FRA] recipient=[BFA]
          قتل جنود فرنسيون في هجوم في مالي | ASSAULT OCCURRED recipient=[FRA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لقي طالب كيني مصرعه بعد أن أطلق عليه رجل النار",
        "مقتل عشرة مسلحين في غارات في كينيا",
        "مقتل خمسة أتراك في حادث سير",
        "مقتل ثلاثة مصريين في تحطم طائرة",
        "قتل ثلاثة كينيين",
        "أعلنت كينيا مقتل أحد جنودها في الصومال",
        "سجلت كينيا ثلاثين حالة إصابة بالتهاب الكبد وست قضايا إرهابية",
        "قتلت القوات الإسرائيلية في غزة",
        "قتل ثلاثة كينيين في مباراة",
        "قتلت كينيا الوقت"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
