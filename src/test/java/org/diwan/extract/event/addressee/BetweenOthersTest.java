package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between whom one is ready to help, who are not those the word is meant for. */
class BetweenOthersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أبدت كينيا استعدادها لاستضافة محادثات بين أرمينيا وأذربيجان | AGREE OCCURRED actor=[KEN]
          أعربت كينيا عن استعدادها للوساطة بين أرمينيا وأذربيجان | AGREE OCCURRED actor=[KEN]
          أبدت كينيا استعدادها للوساطة بين أرمينيا وأذربيجان في فرنسا | AGREE OCCURRED actor=[KEN]
          أبدت كينيا استعدادها لتعزيز التعاون بين كينيا ورواندا | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          رحبت كينيا بالاتفاق بين أرمينيا وأذربيجان | ENDORSE OCCURRED actor=[KEN] recipient=[ARM AZE]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
