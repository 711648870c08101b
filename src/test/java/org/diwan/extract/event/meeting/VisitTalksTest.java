package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks on a journey whose other side is the state visited. */
class VisitTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل وزير الخارجية الكيني إلى دمشق لإجراء مباحثات حول التعاون | VISIT OCCURRED actor=[KEN] recipient=[SYR]; MEETING PLANNED actor=[KEN SYR]
          يزور وزير الخارجية الكيني الرياض غدا حيث يجري مباحثات مع عدد من المسؤولين | VISIT PLANNED actor=[KEN] recipient=[SAU]; MEETING PLANNED actor=[KEN SAU]
          # where others meet, talks of somebody else, with somebody else
          وصل وزير الخارجية الكيني إلى جنيف لإجراء محادثات | VISIT OCCURRED actor=[KEN] recipient=[CHE]
          وصل الرئيس الكيني إلى باريس وقال إن بلاده تجري محادثات لشراء قمح | VISIT OCCURRED actor=[KEN] recipient=[FRA]
          وصل وزير الخارجية الكيني إلى باريس لإجراء محادثات مع شركات | VISIT OCCURRED actor=[KEN] recipient=[FRA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
