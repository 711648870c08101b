package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people who leave their offices by one word. */
class LeavesTooTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقال الرئيس الكيني ويليام روتو وزير النقل خليل التميمي ووزير التجارة زيد الحوراني | 2
          إقالة وزير النقل الكيني خليل التميمي ووزير التجارة زيد الحوراني | 2
          استقال وزير النقل الكيني خليل التميمي ووزير التجارة زيد الحوراني | 2
          أعفى الرئيس الكيني ويليام روتو وزير النقل خليل التميمي، ووزير التجارة زيد الحوراني من منصبيهما | 2
          # one of them only, nobody named, one who does something else
          أقال الرئيس الكيني ويليام روتو وزير النقل خليل التميمي | 1
          أقال الرئيس الكيني ويليام روتو وزير النقل خليل التميمي وستة وزراء | 1
          أقال الرئيس الكيني ويليام روتو وزير النقل خليل التميمي وشكر وزير التجارة زيد الحوراني | 1
          """)
  void leave(String text, int events) {
    assertThat(Reading.types(text).stream().filter(EventType.APPOINTMENT::equals)).hasSize(events);
  }
}
