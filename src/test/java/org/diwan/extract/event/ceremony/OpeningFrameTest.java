package org.diwan.extract.event.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens or inaugurates. */
class OpeningFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح رئيس بنين مصنعا للنسيج | CEREMONY OCCURRED actor=[BEN]
          دشن رئيس وزراء إثيوبيا سدا جديدا | CEREMONY OCCURRED actor=[ETH]
          قام رئيس بنين بافتتاح مصنع للنسيج | CEREMONY OCCURRED actor=[BEN]
          تدشين خط جوي بين بنين وغانا | CEREMONY OCCURRED actor=[BEN GHA]
          افتتاح مصنع للنسيج بحضور رئيس بنين | CEREMONY OCCURRED actor=[BEN]
          افتتح وزير الخارجية العماني سفارة بلاده في الرباط | RELATIONS OCCURRED actor=[OMN] recipient=[MAR]
          دشن الرئيس السنغالي ميناء جديدا | CEREMONY OCCURRED actor=[SEN]
          كشفت كينيا عن غواصة جديدة | CEREMONY OCCURRED actor=[KEN]
          وضع رئيس ألمانيا إكليلا من الزهور على النصب | CEREMONY OCCURRED actor=[DEU]
          قام وزير النقل الكويتي بافتتاح المطار | CEREMONY OCCURRED actor=[KWT]
          وضع رئيس تونس حجر الأساس لمحطة جديدة | CEREMONY OCCURRED actor=[TUN]
          تدشين محطة جديدة بحضور رئيس كينيا | CEREMONY OCCURRED actor=[KEN]
          # the pronoun opens, what follows is opened
          قال رئيس بنين خلال افتتاحه الجامعة الأمريكية إن الطقس جميل | CEREMONY OCCURRED actor=[BEN]
          # a body is opened, or opens what stands behind it
          تم افتتاح بنك التنمية الكيني في نيروبي | ''
          خلال افتتاح بنك التنمية الكيني لمعرض الكتاب | CEREMONY OCCURRED actor=[~بنك التنميه الكيني@KEN]
          # the land that sees it, not who is there
          تشهد كينيا اليوم افتتاح مصنع للنسيج | CEREMONY OCCURRED actor=[KEN]
          شهد وزير النقل الكيني افتتاح مصنع | ''
          # said at an opening
          قال رئيس بنين في افتتاح المعرض إن الطقس جميل | ''
          تم افتتاح المعرض | ''
          وضع الرئيسان الكيني والأوغندي إكليلا من الزهور أمام النصب | CEREMONY OCCURRED actor=[KEN UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "افتتح طريق الرياض",
        "وضع الوزير التونسي شرطا",
        "كشفت كينيا عن خلاف مع رواندا",
        "افتتحت الأسواق الصينية على تراجع"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
