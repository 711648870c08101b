package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventClass;
import org.diwan.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says in the lead what the headline tells of his state or body. */
class LeadSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كينيا تحذر رواندا من التصعيد | قال وزير خارجية كينيا سامي الواحي إن الحدود خط أحمر. | C:KEN; P:~سامي واحي@KEN
          حركة حماس تطالب كندا بالتراجع | قال المتحدث باسم حركة حماس سامي الواحي إن القرار خطأ. | O:hamas; P:~سامي واحي@PSE
          # of another state, who only is told of, nobody who speaks first
          كينيا تحذر رواندا من التصعيد | قال وزير خارجية غانا سامي الواحي إن الحدود خط أحمر. | C:KEN
          كينيا تحذر رواندا من التصعيد | قالت صحيفة إن وزير خارجية كينيا سامي الواحي غادر. | C:KEN
          كينيا تحذر رواندا من التصعيد | تراجعت أسعار الحبوب في الأسواق المحلية أمس بعد موسم من الأمطار الغزيرة في المرتفعات الغربية كلها. قال وزير خارجية كينيا سامي الواحي إن الطقس جيد. | C:KEN
          """)
  void speaksBesideIt(String title, String body, String expected) {
    assertThat(Reading.facts(body, title, null).events())
        .filteredOn(event -> event.type().eventClass() == EventClass.WORD)
        .flatExtracting(event -> event.participations())
        .filteredOn(p -> p.role() == Role.ACTOR)
        .extracting(p -> p.participant().key())
        .containsExactlyInAnyOrder(expected.split("; "));
  }
}
