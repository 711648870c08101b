package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.SeedException;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts say in {@code seeds/corrections} holds, whenever it is said. */
class CorrectionsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.read(Warehouse.SEEDS);

  private final Told told = new Told();
  private final Warehouse warehouse = new Warehouse();
  private final Map<String, String> files = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  @Test
  void wrongFactGoesFromItsArticleOnly() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "التقى الوزيران", 19, "CHN", "LAO");
    say("wrong_facts", "a,EVENT,MEETING,الوزيران,,not said");

    load();

    assertThat(events()).isEqualTo("MEETING b");
    assertThat(accounts()).isEqualTo("APPLIED 1");
  }

  @Test
  void wrongEverywhereTakesTheRecordWithLaterMentions() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "لقاء الوزيرين", 19, "CHN", "LAO");
    told.meeting("c", "لقاء آخر", 21, "CHN", "LAO");
    say("wrong_facts", "a,EVENT,MEETING,,yes,");
    load("a", "b", "c");
    assertThat(events()).isEqualTo("MEETING c");

    told.meeting("d", "لقاء جديد", 19, "CHN", "LAO");
    load("d");
    assertThat(events()).isEqualTo("MEETING c");

    files.clear();
    load();
    assertThat(events()).isEqualTo("MEETING a b d; MEETING c");
  }

  /** An analyst's step counts though nobody else tells it; the day that others tell stays. */
  @Test
  void oneCorrectedTellingOfManyMovesADocumentOn() {
    for (int i = 0; i < 10; i++) {
      told.document("a" + i, "jcpoa", DateSpan.day(LocalDate.of(2015, 7, 14)), "LAO");
    }
    told.document("b", "jcpoa", AgreementStatus.AGREED, "LAO");
    load();
    assertThat(document()).isEqualTo("SIGNED 2015-07-14");

    say("values", "b,AGREEMENT,AGREEMENT,,status,ENDED,");
    load();
    assertThat(document()).isEqualTo("ENDED 2015-07-14");

    say(
        "values",
        "b,AGREEMENT,AGREEMENT,,status,ENDED,",
        "a1,AGREEMENT,AGREEMENT,,signed,2015-07-15,");
    load();
    assertThat(document()).isEqualTo("ENDED 2015-07-15");
  }

  private String document() {
    return warehouse.text(
        "select concat(agreement_status, ' ', signed_from) from warehouse.fact_agreement");
  }

  @Test
  void twoEventsOfOtherBlocksAreOne() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "زار الوزير", 20, "CHN", "EGY");
    say("same_facts", "EVENT,a,MEETING,,b,,زار الوزير,one trip");

    load();

    assertThat(events()).isEqualTo("MEETING a b");
    assertThat(accounts()).isEqualTo("APPLIED 2");
  }

  @Test
  void whatWasWrongWithAnotherFactOnlyComesBackWhenThatGoes() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "زار الوزير", 20, "CHN", "EGY");
    told.agreement("a", AgreementType.PROGRAMME, "وقع الجانبان");
    told.agreement("b", AgreementType.ACTION_PLAN, "وقع الطرفان");
    say("same_facts", "EVENT,a,,التقى,b,,زار,", "AGREEMENT,a,,وقع,b,,وقع,");
    say("wrong_facts", "a,EVENT,,التقى,yes,", "a,AGREEMENT,,وقع,yes,");
    load("a", "b");
    assertThat(events()).isEmpty();
    assertThat(warehouse.count("warehouse.fact_agreement")).isZero();

    warehouse.withdraw("a");

    assertThat(events()).isEqualTo("MEETING b");
    assertThat(warehouse.count("warehouse.fact_agreement")).isEqualTo(1);
    assertThat(warehouse.count("warehouse.fact_agreement_mention where is_dropped")).isZero();
  }

  @Test
  void twoEventsOfOneArticleAreOne() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("a", "اجتمع الوزيران", 20, "CHN", "EGY");
    say("same_facts", "EVENT,a,,التقى,a,,اجتمع,");

    load();

    assertThat(events()).isEqualTo("MEETING a");
    assertThat(warehouse.count("warehouse.bridge_event_participant")).isEqualTo(3);
  }

  @Test
  void oneEventIsTwo() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.meeting("b", "لقاء الوزيرين", 19, "CHN", "LAO");
    told.meeting("c", "لقاء الوزيرين", 19, "CHN", "LAO");
    load();
    assertThat(events()).isEqualTo("MEETING a b c");

    say("different_facts", "EVENT,a,MEETING,,b,MEETING,,morning and evening");
    load();

    assertThat(events()).isEqualTo("MEETING a; MEETING b c");
  }

  @ParameterizedTest
  @CsvSource({
    "'a,xi-jinping,', P:xi-jinping a;P:~فلان b",
    "',xi-jinping,', P:xi-jinping a b",
    "'a,,asean', O:asean a;P:~فلان b",
    "',,asean', O:asean a b"
  })
  void nameIsAPersonOrAnOrganisation(String meant, String named) {
    told.person("a", "فلان");
    told.person("b", "فُلان");
    load();
    say("names", "فلان," + meant + ",");

    load();

    assertThat(
            warehouse.text(
                """
                select string_agg(who, ';' order by who) from (
                  select participant_key || ' ' || string_agg(article_ref, ' ' order by article_ref) as who
                    from reporting.article_event_participant join reporting.participant using (participant_id)
                   where participant.participant_kind <> 'COUNTRY' group by participant_key) named
                """))
        .isEqualTo(named);
  }

  @Test
  void valuesAreWhatTheAnalystSays() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    told.figure("a");
    say(
        "values",
        "a,EVENT,MEETING,,type,CALL,",
        "a,EVENT,MEETING,,date,2023-11,",
        "a,EVENT,CALL,,status,CANCELLED,",
        "a,FIGURE,MONEY,,value,100/200,",
        "a,FIGURE,MONEY,,unit,EUR,");

    load();

    assertThat(
            warehouse.text(
                "select event_type || date_from || date_precision || event_status from reporting.article_event"))
        .isEqualTo("CALL2023-11-01MONTHCANCELLED");
    assertThat(
            warehouse.text(
                "select value_low || ' ' || value_high || unit from reporting.article_figure"))
        .isEqualTo("100 200EUR");
  }

  @Test
  void rowThatFindsNothingIsToldWithItsPlace() {
    told.meeting("a", "التقى الوزيران", 19, "CHN", "LAO");
    say("wrong_facts", "a,EVENT,VISIT,,,", "nowhere,EVENT,MEETING,,,");

    load();

    assertThat(notes)
        .filteredOn(note -> note.contains("finds nothing"))
        .extracting(note -> note.substring(0, note.indexOf(": ")))
        .containsExactly("corrections/wrong_facts.csv:2", "corrections/wrong_facts.csv:3");
    assertThat(accounts()).isEqualTo("NOTHING_FOUND 0, NOTHING_FOUND 0");
  }

  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"1", "2", "3", "4"})
  void orderOfArticlesAndCorrectionsDoesNotMatter(long seed) {
    Invented invented = Invented.articles(7, 60);
    corrections(invented);
    Warehouse atOnce = new Warehouse();
    atOnce.load(reading(invented, invented.items()), 1000, Progress.silent());
    assertThat(atOnce.count("audit.correction_hit")).isGreaterThan(20);

    Random random = new Random(seed);
    List<SourceItem> items = new ArrayList<>(invented.items());
    Collections.shuffle(items, random);
    Map<String, String> all = new HashMap<>(files);
    for (int run = 0; run < 4; run++) {
      files.clear();
      all.forEach((file, rows) -> {
        if (random.nextBoolean()) {
          files.put(file, rows);
        }
      });
      if (run == 3) {
        files.putAll(all);
      }
      List<SourceItem> some = items.subList(items.size() * run / 4, items.size() * (run + 1) / 4);
      LoadSummary summary =
          warehouse.load(reading(invented, some), 1 + random.nextInt(20), Progress.silent());
      assertThat(summary.checkFindings()).isEmpty();
    }

    assertThat(Fingerprint.differences(warehouse.fingerprint(), atOnce.fingerprint())).isEmpty();
  }

  @Test
  void loadWithNothingNewTouchesNothing() {
    Invented invented = Invented.articles(7, 20);
    corrections(invented);
    warehouse.load(reading(invented, invented.items()), 10, Progress.silent());
    String before = versions();

    warehouse.load(reading(invented, invented.items()), 7, Progress.silent());

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void otherRulesKeepTheLastWord() {
    Invented invented = Invented.articles(7, 40);
    corrections(invented);
    Reading reading = reading(invented, invented.items());
    warehouse.load(reading, 10, Progress.silent());
    String before = warehouse.fingerprint();

    Reading otherRules =
        new Reading(
            new Rules("other rules", "other merging"),
            reading.inputs(),
            reading.read(),
            reading.corrections(),
            reading.remake());
    LoadSummary again = warehouse.load(otherRules, 7, Progress.silent());

    assertThat(again.loaded()).isEqualTo(40);
    assertThat(again.checkFindings()).isEmpty();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before))
        .singleElement()
        .asString()
        .startsWith("dim_article ");
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

  /** Rows that fit many of the invented facts, of every kind. */
  private void corrections(Invented invented) {
    say(
        "wrong_facts",
        "a1,EVENT,MEETING,,yes,",
        "a2,EVENT,VISIT,,,",
        "a3,AGREEMENT,PROGRAMME,,yes,",
        "a4,EVENT,,التقى,yes,");
    say(
        "same_facts",
        "EVENT,a5,MEETING,,a6,VISIT,,",
        "EVENT,a7,ASSAULT,,a8,,التقى,",
        "AGREEMENT,a9,,وقع,a10,,وقع,",
        "EVENT,a20,VISIT,,a21,VISIT,,",
        "EVENT,a22,MEETING,,a23,MEETING,,");
    say(
        "different_facts",
        "EVENT,a11,MEETING,,a12,MEETING,,",
        "EVENT,a13,VISIT,,a14,VISIT,,",
        "AGREEMENT,a15,ACTION_PLAN,,a16,PROGRAMME,,");
    say("names", "فلان 1,,xi-jinping,,", "فلان 2,a30,xi-jinping,,", "حزب 1,,,asean,");
    say(
        "values",
        "a31,EVENT,MEETING,,type,CALL,",
        "a32,EVENT,VISIT,,date,2023-10-20,",
        "a33,FIGURE,MONEY,,value,7,",
        "a34,AGREEMENT,PROGRAMME,,status,ENDED,");
    assertThat(invented.items()).isNotEmpty();
  }

  private void say(String file, String... rows) {
    files.put(file, String.join("\n", rows) + "\n");
  }

  private void load(String... refs) {
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
              public void done(long articles, double perSecond) {}

              @Override
              public void note(String line) {
                notes.add(line);
              }
            });
    assertThat(summary.checkFindings()).isEmpty();
  }

  private Reading reading(Invented invented, List<SourceItem> items) {
    return new Reading(
        new Rules("test", ""), items::iterator, invented::read, rows(), invented::again);
  }

  private Corrections rows() {
    Map<String, String> replaced = new HashMap<>();
    files.forEach((file, rows) -> replaced.put("corrections/" + file, header(file) + rows));
    return Corrections.read(Warehouse.seeds(replaced), GAZETTEER);
  }

  /** The header that is shipped. */
  private static String header(String file) {
    try (InputStream in = Seeds.builtIn().open("corrections/" + file + ".csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String events() {
    return warehouse.text(
        """
        select coalesce(string_agg(event, '; ' order by event), '') from (
          select event_type || ' ' || string_agg(article_ref, ' ' order by article_ref) as event
            from reporting.article_event group by event_id, event_type) events
        """);
  }

  private String accounts() {
    return warehouse.text(
        """
        select string_agg(outcome || ' ' || facts_touched, ', ' order by file_name, line_no)
          from audit.correction_applied where run_id = (select max(run_id) from audit.run)
        """);
  }

  private String versions() {
    return warehouse.text(
        """
        select string_agg(versions, ' ') from (
          select string_agg(xmin::text, ',' order by event_id) as versions from warehouse.fact_event
          union all select string_agg(xmin::text, ',' order by event_mention_id) from warehouse.fact_event_mention
          union all select string_agg(xmin::text, ',' order by agreement_mention_id) from warehouse.fact_agreement_mention
          union all select string_agg(xmin::text, ',' order by correction_key) from audit.correction
          union all select string_agg(xmin::text, ',' order by correction_key, article_ref, fact_no) from audit.correction_hit) tables
        """);
  }
}
