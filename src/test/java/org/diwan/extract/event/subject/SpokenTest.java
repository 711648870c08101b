package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a noun at the head of its sentence means without naming him. */
class SpokenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفي لقاء مع نظيره الأرميني أكد وزير الدفاع الجورجي أهمية السلام | MEETING OCCURRED actor=[ARM GEO]
          خلال اتصال هاتفي مع رئيس توغو، أشاد رئيس غانا بالتعاون | CALL OCCURRED actor=[TGO GHA]; ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          # behind a clause of its own
          وفي لقاء مع وزير الدفاع الأرميني: أكد مسؤول جورجي أهمية السلام | ''
          في لقاء طويل أكد وزير الدفاع الجورجي أهمية السلام | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
