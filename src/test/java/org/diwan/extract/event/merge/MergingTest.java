package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article tells twice is one event. */
class MergingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس توغو نظيره الغاني. وقال رئيس توغو إنه التقى رئيس غانا | MEETING OCCURRED actor=[TGO GHA]
          سيطالب رئيس توغو غانا بالسلام. وطالب رئيس توغو غانا بالسلام | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          اتهمت الهند باكستان. واتهمت الهند باكستان مجددا | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          التقى رئيس توغو نظيره الغاني. وحضر اللقاء وزير خارجية توغو | MEETING OCCURRED actor=[TGO GHA] attendee=[TGO]
          # blow and answer are two; so are blows of others, whomever they strike
          شنت حركة الشباب هجمات على كينيا. وقصف الجيش الكيني مواقع حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]; ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          شنت حركة الشباب هجمات على كينيا. وشنت حركة الشباب هجوما على كينيا | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          طردت كندا دبلوماسيين بولنديين. وطردت بولندا دبلوماسيين كنديين | SANCTION OCCURRED actor=[CAN] recipient=[POL]; SANCTION OCCURRED actor=[POL] recipient=[CAN]
          سيطر الجيش الكيني على بلدة. وطرد الجيش الكيني حركة الشباب من البلدة | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          القوات التركية والجيش السوري الحر يحاصران بلدة. وحاصرت تركيا بلدة منبج السورية | COERCE OCCURRED actor=[TUR fsa] recipient=[SYR]
          استدعت السعودية سفيرها لدى كندا. وطردت السعودية السفير الكندي | SANCTION OCCURRED actor=[SAU] recipient=[CAN]
          # the land itself is not struck by its own army
          سيطر الجيش الكيني على بلدة. ووقع هجوم في كينيا | ASSAULT OCCURRED actor=[~الجيش@KEN]
          # another side, or the other way round
          التقى رئيس توغو نظيره الغاني. والتقى رئيس توغو رئيس بنين | MEETING OCCURRED actor=[TGO GHA]; MEETING OCCURRED actor=[TGO BEN]
          اتهمت الهند باكستان. واتهمت باكستان الهند | ACCUSE OCCURRED actor=[IND] recipient=[PAK]; ACCUSE OCCURRED actor=[PAK] recipient=[IND]
          اتهمت الهند باكستان. واتهمت الهند نيبال | ACCUSE OCCURRED actor=[IND] recipient=[PAK]; ACCUSE OCCURRED actor=[IND] recipient=[NPL]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
