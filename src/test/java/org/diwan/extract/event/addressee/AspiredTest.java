package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it is a side that says what relations it seeks. */
class AspiredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس كينيا إن بلاده تسعى إلى تعزيز التعاون مع كندا | AGREE OCCURRED actor=[KEN] recipient=[CAN]
          أكد سفير كينيا سعي بلاده إلى علاقات أوثق مع كندا | AGREE OCCURRED actor=[KEN] recipient=[CAN]
          تتطلع كينيا إلى شراكة جديدة مع كندا | AGREE OCCURRED actor=[KEN] recipient=[CAN]
          # told by the writer; said of another; nobody known; what is sought is an end of them
          تسعى كينيا إلى تعزيز التعاون مع كندا | ''
          قال رئيس كينيا إن فرنسا تسعى إلى تعزيز التعاون مع كندا | ''
          أشاد رئيس كينيا بالاتفاق، ويتطلع العالم إلى تعاون مع كندا | ''
          قال رئيس كينيا إن بلاده تسعى إلى قطع العلاقات مع كندا | ''
          أشار رئيس كينيا الذي سعى في السابق إلى إقامة علاقات مع كندا، إلى الاتفاق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
