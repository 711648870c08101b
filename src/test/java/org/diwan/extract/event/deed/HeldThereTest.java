package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of one state held or set free in another, whose state is told by the land only. */
class HeldThereTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقل صحفي كندي في كينيا بتهمة التجسس | COERCE OCCURRED actor=[KEN] recipient=[CAN]
          الإفراج عن ثلاثة كنديين محتجزين في كينيا | CONCEDE OCCURRED actor=[KEN] recipient=[CAN]
          # not charged, of that land, by gunmen or by nobody told, asked for, set free and not held
          اعتقل صحفي كندي في كينيا | COERCE OCCURRED recipient=[CAN]
          اعتقل صحفي كيني في كينيا بتهمة التجسس | COERCE OCCURRED recipient=[KEN]
          خطف صحفي كندي في كينيا | COERCE OCCURRED recipient=[CAN]
          كرر ذلك طلب كندا الإفراج عن كنديين محتجزين في كينيا | ''
          الإفراج عن ثلاثة كنديين في كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
