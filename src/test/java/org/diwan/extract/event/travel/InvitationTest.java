package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is invited travels, not who invites or bears the invitation. */
class InvitationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وجه الرئيس الكيني دعوة إلى الرئيس الرواندي لزيارة نيروبي | VISIT PLANNED actor=[RWA] recipient=[KEN]
          سلم وزير الخارجية القطري دعوة من أمير قطر إلى الرئيس الكيني لزيارة الدوحة | VISIT PLANNED actor=[KEN] recipient=[QAT]
          تلقى الرئيس المصري دعوة من الرئيس الصيني لزيارة بكين | VISIT PLANNED actor=[EGY] recipient=[CHN]
          دعا الرئيس الكيني نظيره الرواندي لزيارة نيروبي | VISIT PLANNED actor=[RWA] recipient=[KEN]
          دعت قطر الرئيس الكيني لزيارة الدوحة | VISIT PLANNED actor=[KEN] recipient=[QAT]
          # who is only there, bears it from another, or is a state
          دعت قطر الرئيس الرواندي بحضور الرئيس الكيني لزيارة الدوحة | VISIT PLANNED actor=[RWA] recipient=[QAT]
          سلم وزير الخارجية القطري دعوة من الرئيس الكيني لزيارة الدوحة | ''
          دعت قطر كينيا لزيارة الدوحة | ''
          دعا الرئيس الكيني نظيره الرواندي لزيارة نيروبي والرئيس الأوغندي | VISIT PLANNED actor=[RWA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
