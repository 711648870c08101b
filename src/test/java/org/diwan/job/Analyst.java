package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.SourceItem;
import org.diwan.warehouse.Rules;
import org.jspecify.annotations.Nullable;

/** Writes rows of {@code seeds/corrections}, loads told articles by them and looks what came. */
final class Analyst {
  private static final Gazetteer GAZETTEER = Gazetteer.read(Warehouse.SEEDS);

  private final Told told = new Told();
  private final Warehouse warehouse = new Warehouse();
  private final Map<String, String> files = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  Told told() {
    return told;
  }

  Warehouse warehouse() {
    return warehouse;
  }

  /** A file's rows, below the header that is shipped. */
  void says(String file, String... rows) {
    files.put(file, String.join("\n", rows) + "\n");
  }

  void takesAllBack() {
    files.clear();
  }

  /** Loads the told articles of these refs, or all. */
  void load(String... refs) {
    List<SourceItem> items = new ArrayList<>(told.items());
    if (refs.length > 0) {
      items.removeIf(
          item -> !List.of(refs).contains(((SourceItem.ReadArticle) item).article().ref()));
    }
    notes.clear();
    LoadSummary summary =
        warehouse.load(
            new Reading(new Rules("test", ""), items::iterator, told::read, rows(), told::again),
            10,
            new Progress() {
              @Override
              public void done(long articles, double perSecond, @Nullable Duration left) {}

              @Override
              public void note(String line) {
                notes.add(line);
              }
            });
    assertThat(summary.checkFindings()).isEmpty();
  }

  /** Invented articles, by what is said at present. */
  Reading reading(Invented invented, List<SourceItem> items) {
    return new Reading(
        new Rules("test", ""), items::iterator, invented::read, rows(), invented::again);
  }

  private Corrections rows() {
    Map<String, String> replaced = new HashMap<>();
    files.forEach((file, rows) -> replaced.put("corrections/" + file, header(file) + rows));
    return Corrections.read(Warehouse.seeds(replaced), GAZETTEER);
  }

  private static String header(String file) {
    try (InputStream in = Seeds.builtIn().open("corrections/" + file + ".csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the last load told the operator. */
  List<String> notes() {
    return notes;
  }

  /** Each event's type and the articles that tell it. */
  String events() {
    return warehouse.text(
        """
        select coalesce(string_agg(event, '; ' order by event), '') from (
          select event_type || ' ' || string_agg(article_ref, ' ' order by article_ref) as event
            from reporting.article_event group by event_id, event_type) events
        """);
  }

  /** What became of each row in the last run, and how many facts it touched. */
  String accounts() {
    return warehouse.text(
        """
        select string_agg(outcome || ' ' || facts_touched, ', ' order by file_name, line_no)
          from audit.correction_applied where run_id = (select max(run_id) from audit.run)
        """);
  }
}
