package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diwan.gazetteer.SeedException;
import org.junit.jupiter.api.Test;

/** A row of corrections that finds nothing, or is bad, is told with its place. */
class CorrectionRowsTest {
  private static final String READ_AGAIN = "read again for corrections that are new or gone";

  private final Analyst analyst = new Analyst();
  private final Told told = analyst.told();
  private final Warehouse warehouse = analyst.warehouse();

  @Test
  void rowThatFindsNothingIsToldWithItsPlace() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    analyst.says("wrong_facts", "a,EVENT,VISIT,,,", "nowhere,EVENT,MEETING,,,");

    analyst.load();

    assertThat(analyst.notes())
        .filteredOn(note -> note.contains("finds nothing"))
        .extracting(note -> note.substring(0, note.indexOf(": ")))
        .containsExactly("corrections/wrong_facts.csv:2", "corrections/wrong_facts.csv:3");
    assertThat(analyst.accounts()).isEqualTo("NOTHING_FOUND 0, NOTHING_FOUND 0");
  }

  @Test
  void rowsThatComeAndGoAreTold() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    analyst.load();
    assertThat(analyst.notes()).isEmpty();

    analyst.says("wrong_facts", "a,EVENT,MEETING,,,", "a,EVENT,MEETING,الوزيران,,");
    analyst.load();
    assertThat(analyst.notes()).contains("2 corrections are new", "1 stored article " + READ_AGAIN);

    analyst.load();
    assertThat(analyst.notes()).noneMatch(note -> note.matches("\\d.*"));

    analyst.says("wrong_facts", "a,EVENT,MEETING,,,", "a,EVENT,MEETING,التقى,,");
    analyst.load();
    assertThat(analyst.notes())
        .contains(
            "1 correction is new or changed,"
                + " 1 correction of the last run is no longer there as written then");

    analyst.says("wrong_facts", "a,EVENT,MEETING,,,");
    analyst.load();
    assertThat(analyst.notes()).contains("1 correction of the last run is no longer there");
  }

  @Test
  void whereNoneIsLeftTheSeedsMayHaveBeenForgotten() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    analyst.says("wrong_facts", "a,EVENT,MEETING,,,", "a,EVENT,MEETING,الوزيران,,");
    analyst.load();

    analyst.takesAllBack();
    analyst.load();

    assertThat(analyst.notes())
        .containsExactly(
            "2 corrections of the last run are no longer there: was --seeds forgotten?",
            "1 stored article " + READ_AGAIN);
  }

  @Test
  void badRowStopsTheLoadBeforeAnythingIsWritten() {
    Map<String, String> bad =
        Map.of("corrections/names", "name_ar,article_ref,person_id,note\nفلان,,nobody-known,\n");
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));

    assertThatThrownBy(() ->
            Loading.run(warehouse.database(), Warehouse.seeds(bad), request, Progress.silent()))
        .isInstanceOf(SeedException.class)
        .hasMessage(
            "corrections/names.csv:2: column person_id: unknown id 'nobody-known', add the person to people.csv");
    assertThat(warehouse.count("audit.run")).isZero();
  }
}
