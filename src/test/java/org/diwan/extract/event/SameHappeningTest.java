package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the news tells and what the article recalls, read on 20 May 2019. */
class SameHappeningTest {
  private static final String LONG = " الطقس جميل اليوم. الطقس بارد. الطقس حار. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هجوم على غانا | تحدث مسؤول. | وقع هجوم على غانا عام 2011 | 2019-05-01 2011-01-01
          هجوم على غانا | شنت توغو هجوما على غانا. | وشنت توغو هجوما على غانا في مارس 2015 | 2019-05-01 2015-03-01
          # a few days before is the same
          هجوم على غانا | تحدث مسؤول. | وقع هجوم على غانا الخميس الماضي | 2019-05-16
          """)
  void reads(String title, String lead, String recalled, String days) {
    LocalDate published = LocalDate.of(2019, 5, 20);
    assertThat(
            Reading.facts(lead + LONG + recalled, title, published).events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .map(event -> Objects.requireNonNull(event.date()).from().toString()))
        .containsExactly(days.split(" "));
  }
}
