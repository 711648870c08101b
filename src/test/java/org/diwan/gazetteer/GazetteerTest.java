package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.model.OfficeClass;
import org.diwan.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known behind names. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.read(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource({
    "نيروبي, Nairobi, KEN",
    "الرباط, Rabat, MAR",
    "أنقرة, Ankara, TUR",
    "انقره, Ankara, TUR"
  })
  void placeOfCity(String name, String city, String country) {
    assertThat(GAZETTEER.place(name)).contains(new Place(city, country));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "كينيا", "نيروبي الجميلة", "شاطئ"})
  void noPlace(String name) {
    assertThat(GAZETTEER.place(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-20, HEAD_OF_STATE, FRA, Emmanuel Macron",
    "2015-05-20, HEAD_OF_STATE, FRA, François Hollande",
    "2019-05-20, HEAD_OF_GOVERNMENT, DEU, Angela Merkel"
  })
  void holderOnThatDay(LocalDate day, OfficeClass office, String country, String name) {
    assertThat(GAZETTEER.holdings().holder(office, country, day))
        .hasValueSatisfying(holding -> assertThat(holding.person().nameEn()).isEqualTo(name));
  }

  @Test
  void nobodyHoldsAnOfficeOnAnUnknownDay() {
    assertThat(GAZETTEER.holdings().holder(OfficeClass.HEAD_OF_STATE, "FRA", null)).isEmpty();
  }

  @Test
  void nobodyHoldsAnOfficeOfNoCountry() {
    assertThat(
            GAZETTEER
                .holdings()
                .holder(OfficeClass.HEAD_OF_STATE, "XXX", LocalDate.of(2019, 5, 20)))
        .isEmpty();
  }

  @Test
  void unknownOutletHasNoHome() {
    assertThat(GAZETTEER.outletCountry("no such paper")).isNull();
    assertThat(GAZETTEER.outletCountry(null)).isNull();
  }
}
