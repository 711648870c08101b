package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.PublishedMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the day of publication comes from, best first. */
class PublicationDayTest {
  private static final Furniture FURNITURE = new Furniture(Seeds.builtIn());
  private static final DatelineReader DATELINES =
      new DatelineReader(Seeds.builtIn(), Sources.FEW_CITIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          بكين 12 مارس 2019 (شينخوا) زار الوزير المعرض اليوم (الثلاثاء). | DATELINE | 2019-03-12
          آخر تحديث: الثلاثاء, 12 مارس/ آذار, 2019, 10:05 GMT¶زار الوزير المعرض. | TEXT | 2019-03-12
          زار الوزير اليوم الثلاثاء 12 مارس 2019 المعرض. | TEXT | 2019-03-12
          زار الوزير أمس الثلاثاء 12 مارس 2019 المعرض. | TEXT | 2019-03-13
          photo8446572 15523920000001234.jpg¶زار الوزير المعرض. | MEDIA | 2019-03-12
          photo84465721552.jpg¶زار الوزير المعرض. | NONE | -
          photo 9999999999999.jpg¶زار الوزير المعرض. | NONE | -
          زار الوزير المعرض اليوم الثلاثاء. | NONE | -
          افتتح المعرض في 12 مارس 2019. | NONE | -
          """)
  void finds(String body, PublishedMethod method, LocalDate day) {
    assertThat(find(null, body)).isEqualTo(new PublicationDay(day, method));
  }

  @Test
  void prefersMetadata() {
    LocalDate metadata = LocalDate.of(2019, 3, 14);
    assertThat(find(metadata, "بكين 12 مارس 2019 (شينخوا) زار الوزير المعرض."))
        .isEqualTo(new PublicationDay(metadata, PublishedMethod.METADATA));
  }

  private static PublicationDay find(@Nullable LocalDate metadata, String body) {
    CleanBody clean = FURNITURE.clean(body.replace('¶', '\n'));
    return PublicationDay.find(metadata, DATELINES.read(clean.text()), clean, DATELINES.dates());
  }
}
