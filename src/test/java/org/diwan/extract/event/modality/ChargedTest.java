package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.api.Test;

/** What somebody is only accused of. */
class ChargedTest {
  @Test
  void aChargeIsNoDeed() {
    assertThat(Reading.types("تتهم رواندا كينيا بأنها تشارك في حصار أوغندا"))
        .containsExactly(EventType.ACCUSE);
    assertThat(Reading.types("اتهم نائب رواندي السلطات الكينية بأنها تحتجز سجناء سياسيين"))
        .doesNotContain(EventType.COERCE);
  }

  @Test
  void whatIsToldIsADeed() {
    assertThat(Reading.types("قال نائب رواندي إن السلطات الكينية تحتجز سجناء سياسيين"))
        .contains(EventType.COERCE);
    assertThat(Reading.types("وصف نائب رواندي السلطات الكينية بأنها تحتجز سجناء سياسيين"))
        .contains(EventType.COERCE);
    assertThat(Reading.types("اتهم نائب رواندي الحزب، وقال إن السلطات الكينية تحتجز سجناء سياسيين"))
        .contains(EventType.COERCE);
  }

  @Test
  void anAttackIsKnownApartFromWhoIsBlamed() {
    assertThat(Reading.types("تتهم رواندا كينيا بأنها قصفت أوغندا"))
        .containsExactly(EventType.ACCUSE, EventType.ASSAULT);
  }
}
