package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.mention.PersonPhrase.Claim;
import org.diwan.model.OfficeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How little a title without a name may tell of who is meant. */
class OfficeAloneTest {
  private static Claim claim(OfficeClass office, String title) {
    return new Claim(office, title, null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "MINISTER_OTHER, الوزير, true",
    "MINISTER_OTHER, الوزير الفرنسي, true",
    "MINISTER_OTHER, وزير النقل, false",
    "HEAD_OF_GOVERNMENT, الوزير الأول, false",
  })
  void describesSomebodyNamedBefore(OfficeClass office, String title, boolean expected) {
    assertThat(OfficeAlone.isDescription(claim(office, title))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MILITARY, العميد, true",
    "MILITARY, قائد الجيش, false",
    "MINISTER_OTHER, الوزير, false",
  })
  void isOfMany(OfficeClass office, String title, boolean expected) {
    assertThat(OfficeAlone.isOfMany(claim(office, title))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "مسؤول, true",
    "مسؤول فرنسي, true",
    "الفريق الاقتصادي, true",
    "النائب, true",
    "النائب الأول, false",
    "رئيس البرلمان, false",
  })
  void isNobody(String title, boolean expected) {
    assertThat(OfficeAlone.isNobody(claim(OfficeClass.OFFICIAL_OTHER, title))).isEqualTo(expected);
  }

  @Test
  void diplomaticTiesAreNoWoman() {
    assertThat(OfficeAlone.isDiplomacy(claim(OfficeClass.OTHER, "الدبلوماسية"))).isTrue();
    assertThat(OfficeAlone.isDiplomacy(claim(OfficeClass.OTHER, "المسؤولة"))).isFalse();
  }
}
