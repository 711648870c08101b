package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose step in the life of a document it is. */
class StepSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت مصر والأردن اتفاقا للنقل | AGREEMENT SIGNED [EGY JOR] اتفاق للنقل
          انسحبت كندا من الاتفاق مع إيران | AGREEMENT ENDED [IRN CAN] الاتفاق مع إيران
          # who draws back, who is there only as an envoy's seat
          أعلن وزير رواندا تراجع كينيا عن توقيع اتفاقية الصيد مع أوغندا | AGREEMENT SIGNED [UGA] اتفاقية الصيد مع أوغندا
          كشف وزير كينيا عن توقيع اتفاقية الصيد مع أوغندا | AGREEMENT SIGNED [UGA KEN] اتفاقية الصيد مع أوغندا
          وقع سفير كينيا لدى الأمم المتحدة في نيويورك على اتفاقية الصيد مع أوغندا | AGREEMENT SIGNED [UGA KEN] اتفاقية الصيد مع أوغندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نجري محادثات مع كينيا لإبرام اتفاق للصيد",
        "نصت الاتفاقيات الموقعة في أوسلو والقاهرة على حدود"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.agreements(sentence)).isEmpty();
  }
}
