package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is about to be done. */
class NearingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اقتراب كينيا من إبرام اتفاقية مع أوغندا | SIGNING PLANNED actor=[KEN UGA]
          كينيا على وشك توقيع اتفاق مع أوغندا | SIGNING PLANNED actor=[KEN UGA]
          أوشكت كينيا على التوقيع على اتفاق مع أوغندا | SIGNING PLANNED actor=[KEN UGA]
          تستعد كينيا لتوقيع اتفاق مع أوغندا | SIGNING PLANNED actor=[KEN UGA]
          قرب التوقيع على اتفاق بين كينيا وأوغندا | SIGNING PLANNED actor=[KEN UGA]
          قرب المطار وقعت كينيا اتفاقا مع أوغندا | SIGNING OCCURRED actor=[KEN UGA]
          حدد رئيس كينيا موعد لقائه مع رئيس أوغندا | MEETING PLANNED actor=[UGA KEN]
          تستعد البلدة مع اقتراب موعد استئناف المرحلة الثانية من المحادثات بين كينيا وأوغندا | MEETING PLANNED actor=[KEN UGA]
          لم يحدد موعد جديد بعد لزيارة رئيس كينيا إلى أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          تحدث الوزير عن قرب زيارة رئيس كينيا إلى أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          حدد رئيس كينيا خلال لقائه مع رئيس أوغندا خطة | MEETING OCCURRED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"اقتراب موعد الصيف في كينيا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
