package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is asked for has not happened. */
class AskedForTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعا رئيس كينيا، رئيس الاتحاد العالمي لعلماء المسلمين في الدوحة العاصمة القطرية، أوغندا إلى سرعة القبض على قتلة شكري بلعيد | REQUEST OCCURRED actor=[KEN] recipient=[QAT]
          طالب رئيس كينيا أوغندا بسحب القوات الأوغندية من تنزانيا | REQUEST OCCURRED actor=[KEN] recipient=[UGA]
          # what somebody welcomes was done
          رحب رئيس كينيا بسحب القوات الأمريكية من تنزانيا | ENDORSE OCCURRED actor=[KEN] recipient=[USA]; RETREAT OCCURRED actor=[USA] recipient=[TZA]
          هددت كينيا بشن هجوم على أوغندا | THREATEN OCCURRED actor=[KEN] recipient=[UGA]
          ردت كينيا بشن هجوم على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          أطباء كينيون يهددون بالاعتصام أمام البرلمان | ''
          هدد أطباء في نيروبي بالدخول في اعتصام خلال الأسبوع القادم | PROTEST PLANNED actor=[KEN]
          طلبت منظمة العفو الدولية من السلطات الأوغندية اعتقال رئيس كينيا | REQUEST OCCURRED actor=[amnesty] recipient=[UGA]
          شكت كينيا من اعتقال أوغندا صيادين كينيين | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]; COERCE OCCURRED actor=[UGA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
