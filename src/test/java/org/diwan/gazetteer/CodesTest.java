package org.diwan.gazetteer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diwan.text.Tokens;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that names what no list holds is told by file and line. */
class CodesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "campaigns; organisation_id,country_iso3; no-such-body,SOM; column organisation_id: unknown id 'no-such-body', add the body to organisations.csv",
        "campaigns; organisation_id,country_iso3; amisom,SO; column country_iso3: unknown country code 'SO', use one of countries.csv",
        "conference_series; id,name_en,name_ar,convenor; new-forum,New Forum,منتدى جديد,ARABS; column convenor: unknown id 'ARABS', add the body to organisations.csv",
        "conference_series; id,name_en,name_ar,host_iso3; new-forum,New Forum,منتدى جديد,KSA; column host_iso3: unknown country code 'KSA', use one of countries.csv",
        "organisations; id,name_en,name_ar,kind,members_iso3; new-union,New Union,الاتحاد الجديد,IGO,EGY|KSA; column members_iso3: unknown country code 'KSA', use one of countries.csv",
        "holdings; person_id,office_class,title_ar,organisation_id,sureness; ban-ki-moon,IGO_HEAD,الأمين العام,UNO,HIGH; column organisation_id: unknown id 'UNO', add the body to organisations.csv"
      })
  void tellsWhatNoListHolds(String list, String header, String row, String problem)
      throws IOException {
    write(list, header + "\n" + row + "\n");
    assertThatThrownBy(() -> Gazetteer.read(Seeds.folder(folder)))
        .hasMessage("reference/" + list + ".csv:2: " + problem);
  }

  @ParameterizedTest
  @CsvSource({"EGY", "arab-league", "arab-league|CHN"})
  void aSeriesIsHeldByStatesOrBodies(String convenor) throws IOException {
    write(
        "conference_series", "id,name_en,name_ar,convenor\nf,Forum,منتدى جديد," + convenor + "\n");
    Gazetteer gazetteer = Gazetteer.read(Seeds.folder(folder));
    PhraseTree.Match<Meaning> found = gazetteer.tree().longest(Tokens.of("منتدى جديد"), 0);
    assertThat(requireNonNull(found).meanings())
        .containsExactly(
            new Meaning.OfSeries(new Series("f", List.of(convenor.split("\\|")), null)));
  }

  private void write(String list, String text) throws IOException {
    Path file = folder.resolve("reference/" + list + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
