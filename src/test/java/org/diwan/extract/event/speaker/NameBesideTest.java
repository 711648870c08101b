package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands right before a noun or predicate, or is meant by a pronoun there. */
class NameBesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          إستونيا مستعدة للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          زار رئيس إستونيا غانا، وهو مستعد للتعاون مع لاتفيا | VISIT OCCURRED actor=[EST] recipient=[GHA]; AGREE OCCURRED actor=[EST] recipient=[LVA]
          # the state of the dateline says nothing
          نيروبي، كينيا (CNN)-- أعلنت إستونيا أنها مستعدة للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
