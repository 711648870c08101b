package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says of the state or body he speaks for what it says. */
class OwnSayerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال المتحدث باسم حركة حماس سامي الواحي إن الحركة ترفض القرار الكندي | O:hamas; P:~سامي واحي@PSE
          أعرب المتحدث باسم حركة حماس سامي الواحي عن رفض الحركة للقرار الكندي | O:hamas; P:~سامي واحي@PSE
          قال الأمين العام للناتو مارك روته إن الحلف يدين القرار الكندي | O:nato; P:mark-rutte
          قال وزير خارجية كينيا سامي الواحي إن نيروبي تدين القرار الكندي | C:KEN; P:~سامي واحي@KEN
          أكد وزير خارجية كينيا سامي الواحي حرص كينيا على التعاون مع رواندا | C:KEN; P:~سامي واحي@KEN
          # of another side, in passing, said by nobody named, of a woman, told beside it
          قال المتحدث باسم حركة حماس سامي الواحي إن الهند تدين القرار الكندي | C:IND
          قال المتحدث باسم حركة حماس سامي الواحي إن القرار الذي رفضته الحركة سيئ | O:hamas
          قال خبير إن حركة حماس تدين القرار الكندي | O:hamas
          قال وزير خارجية كينيا سامي الواحي إنه متفائل، وتتهم كينيا رواندا بالتجسس | C:KEN
          قال وزير خارجية كينيا سامي الواحي إن السفر من العاصمة إلى الساحل صعب هذا الموسم بعد اتهام نيروبي لكندا بالتجسس | C:KEN
          تحدث وزير خارجية كينيا سامي الواحي. جلست المسؤولة مجددة استعداد كينيا لمساعدة رواندا | C:KEN
          """)
  void speaksBesideIt(String sentence, String expected) {
    assertThat(Reading.facts(sentence, null, null).events())
        .flatExtracting(event -> event.participations())
        .filteredOn(p -> p.role() == Role.ACTOR)
        .extracting(p -> p.participant().key())
        .containsExactlyInAnyOrder(expected.split("; "));
  }
}
