package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a relative clause says that what a noun names is still to be held. */
class HeldLaterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشاد الوزير بالقمة الأفريقية التي ستعقد في كينيا | CONFERENCE PLANNED actor=[african-union]
          قال الوزير الكيني إن القمة الخليجية ستبحث الأمن | CONFERENCE PLANNED actor=[gcc]
          قال الوزير الكيني إن اللقاء الذي يجمع وزراء فرنسا وألمانيا سوف يناقش الأمن | MEETING PLANNED actor=[FRA DEU]
          أشاد الوزير بالقمة الأفريقية التي تستضيفها كينيا الشهر المقبل | CONFERENCE PLANNED actor=[african-union KEN]
          أكد الوزير أهمية القمة الأفريقية التي تعقد في وقت لاحق | CONFERENCE PLANNED actor=[african-union]
          قال الوزير الكيني إن لقاء سيجمع رئيس فرنسا ومستشارة ألمانيا | MEETING PLANNED actor=[FRA DEU]
          # it was held
          أشاد الوزير بالقمة الأفريقية التي استضافتها كينيا قبل اجتماع الشهر المقبل | CONFERENCE OCCURRED actor=[african-union KEN]
          قال الوزير الكيني إن القمة الخليجية التي عقدت في الرياض ستناقش مجددا | CONFERENCE OCCURRED actor=[gcc]
          قال الوزير الكيني بعد اجتماعه مع رئيس رواندا إن كينيا ستبحث الأمر | MEETING OCCURRED actor=[RWA KEN]
          أشاد الوزير بالقمة الأفريقية التي عقدت في كينيا | CONFERENCE OCCURRED actor=[african-union]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
