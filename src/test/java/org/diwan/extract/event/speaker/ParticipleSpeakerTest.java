package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a participle, or a noun without an owner, describes. */
class ParticipleSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رئيس كينيا متوعدا تنزانيا: سنعود | THREATEN OCCURRED actor=[KEN] recipient=[TZA]
          # at the head of its sentence, who speaks behind it, if his gender agrees
          متهما تنزانيا بالتجسس، قال رئيس كينيا إن الصبر نفد | ACCUSE OCCURRED actor=[KEN] recipient=[TZA]
          متهمة تنزانيا بالتجسس، قال رئيس كينيا إن الصبر نفد | ''
          زار رئيس كينيا غانا، مطالبا تنزانيا بالرحيل | VISIT OCCURRED actor=[KEN] recipient=[GHA]; REQUEST OCCURRED actor=[KEN] recipient=[TZA]
          # her words are not his
          زار رئيس كينيا غانا، مطالبة تنزانيا بالرحيل | VISIT OCCURRED actor=[KEN] recipient=[GHA]
          # who says it has no name
          شنت حركة الشباب هجمات على كينيا. وقتل جنود في هجوم، على ما أعلن مصدر عسكري محملا تنظيم القاعدة المسؤولية | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          أعلن ناشطون دعمهم لأوكرانيا | ''
          # who spoke last goes on only where somebody's words are told, or nobody else is the subject
          قال الرئيس الكيني إن الأمن تحسن. كما بين أهداف الخطة، داعيا تنزانيا إلى الرحيل | REQUEST OCCURRED actor=[KEN] recipient=[TZA]
          قال الرئيس الكيني إن الأمن تحسن. كما شرح الحزب أهداف الخطة، داعيا تنزانيا إلى الرحيل | ''
          قال الرئيس الكيني إن الأمن تحسن. وتعتمد الشركات على خبراء، ما يفسر معارضته لسياسات تنزانيا | ''
          وكان الرئيس الكيني في البداية مؤيدا لتنزانيا | ENDORSE OCCURRED actor=[KEN] recipient=[TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
