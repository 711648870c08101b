package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.diwan.extract.Reading;
import org.diwan.model.Event;
import org.diwan.model.Office;
import org.diwan.model.Participant;
import org.diwan.model.Participation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listed person is told to hold, on 20 May 2019. */
class OwnOfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who speaks for him or serves him, another's office beside his name
          أدان متحدث باسم الرئيس الفرنسي إيمانويل ماكرون تركيا | HEAD_OF_STATE
          أدان مستشار الرئيس الفرنسي إيمانويل ماكرون تركيا | HEAD_OF_STATE
          أدان رئيس الوزراء المحافظ سكوت موريسون تركيا | HEAD_OF_GOVERNMENT
          أدان فريق ترامب تركيا | HEAD_OF_STATE
          # a title that tells less than the list
          أدان الوزير سيرغي لافروف تركيا | FOREIGN_MINISTER
          أدان المستشار سيباستيان كورتس تركيا | HEAD_OF_GOVERNMENT
          # what he was
          أدان الرئيس المخلوع حسني مبارك تركيا | ''
          # his own, and what the list does not contradict
          أدان وزير الخارجية الروسي سيرغي لافروف تركيا | FOREIGN_MINISTER
          أدان رئيس اللجنة العليا سيرغي لافروف تركيا | OFFICIAL_OTHER
          أدان العقيد تركي المالكي تركيا | MILITARY
          # of whom no list knows anything
          زار وزير الصحة التونسي سامر حداد تركيا | MINISTER_OTHER
          """)
  void tells(String sentence, String expected) {
    assertThat(
            Reading.facts(sentence, null, LocalDate.of(2019, 5, 20)).events().stream()
                .map(Event::participations)
                .flatMap(of -> of.stream().map(Participation::participant))
                .filter(of -> of.key().startsWith("P:"))
                .map(Participant::offices)
                .map(of ->
                    of.stream()
                        .map(Office::officeClass)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
