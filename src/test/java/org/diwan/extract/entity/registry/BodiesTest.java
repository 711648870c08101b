package org.diwan.extract.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The party, company, union or association that a person stands for by an office in it. */
class BodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الأمين العام لحزب الاستقلال المغربي | ? MAR PARTY_LEADER
          رئيس حركة النهضة | ? TUN PARTY_LEADER
          رئيس اتحاد المزارعين الكيني | ? KEN OFFICIAL_OTHER
          المدير العام لشركة أرامكو | ? SAU BUSINESS
          مسؤول إيراني | IRN (GROUP)
          # a body of the state speaks for the state
          رئيس البرلمان الأردني | ? JOR LEGISLATURE_SPEAKER
          وزير الصناعة الأردني | ? JOR MINISTER_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  /** Who heads a centre, institute or council of trade speaks for it, not for its state. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم سامي الواحي مدير مركز الواحة للدراسات الكيني روسيا | ~مركز الواحه للدراسات
          اتهم سامي الواحي رئيس مجلس الغرف الكيني روسيا | ~مجلس الغرف
          """)
  void bringsTheBodyOf(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "اتهم سامي الواحي رئيس مجلس النواب الكيني روسيا",
    "اتهم سامي الواحي عضو مجلس الشورى الكيني روسيا"
  })
  void bringsNoCouncilOfTheStateOf(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("~مجلس");
  }

  /** An artist or lawyer without a name acts for nobody but himself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم الشاعر الكيني روسيا | ''
          رفضت الفنانة الكينية قرار إسرائيل | ''
          التقى الرئيس الكيني المحامية الروسية | ''
          اتهم المسؤول الكيني روسيا | ACCUSE OCCURRED actor=[KEN] recipient=[RUS]
          زار الوفد الإعلامي الكيني روسيا | VISIT OCCURRED actor=[KEN] recipient=[RUS]
          """)
  void bringsTheStateOf(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
