package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.diwan.extract.Reading;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a headline tells was on the day of the lead, read on 20 May 2019. */
class HeadlineNewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شرطة توغو تعتقل سفير غانا | أكد مسؤول وجود الرجل، الأحد، في السجن | 2019-05-19
          مقتل جنود غانيين في هجوم على قاعدة | أكد مسؤول وجود الرجال، الأحد، في القاعدة | 2019-05-19
          كندا: هجوم على غانا | أكد مسؤول وجود الرجال، الأحد، في القاعدة | 2019-05-19
          # what others do about it
          كندا تبحث عواقب هجوم على غانا | أكد مسؤول وجود الرجال، الأحد، في القاعدة | 2019-05-01
          الهجوم على غانا يثير القلق | أكد مسؤول وجود الرجال، الأحد، في القاعدة | 2019-05-01
          # the lead tells when that was, though no event of its own
          الهجوم على غانا يثير القلق | وصف مسؤول الهجوم الذي وقع الأحد بأنه خطير | 2019-05-19
          الهجوم على غانا يثير القلق | قال مسؤول الأحد إن الهجوم خطير | 2019-05-01
          # no day in the lead
          شرطة توغو تعتقل سفير غانا | أكد مسؤول وجود الرجل في السجن | 2019-05-01
          """)
  void dates(String title, String lead, String day) {
    List<Event> events = Reading.facts(lead, title, LocalDate.of(2019, 5, 20)).events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().date()).isNotNull().extracting(DateSpan::from).hasToString(day);
  }
}
