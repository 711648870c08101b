package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The month that is written like a verb is none. */
class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كندا واليابان في مارس مذكرة تفاهم | SIGNING OCCURRED actor=[CAN JPN]
          # a city that looks like a verb
          شهدت صنعاء وقفة احتجاجية | PROTEST OCCURRED actor=[YEM]
          # the noon of a day, the place where one stays, the preposition that is written like a verb
          استقبل رئيس كينيا بعد ظهر اليوم وزير الدفاع النمساوي | MEETING OCCURRED actor=[KEN AUT]
          استقبل رئيس كينيا في مقر إقامته وزير الدفاع النمساوي | MEETING OCCURRED actor=[KEN AUT]
          ناقش رئيس كينيا عبر الهاتف مع رئيس رواندا أسعار الشاي | CALL OCCURRED actor=[KEN RWA]
          عبر رئيس كينيا بعد ظهر اليوم عن شكره لرواندا | ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          # the stop of a title
          تلقى د. بدر عبد العاطي وزير الخارجية المصري اتصالا هاتفيا من رئيس رواندا | CALL OCCURRED actor=[RWA EGY]
          """)
  void isAMonth(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
