package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.gazetteer.SeedFile.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every seed file agrees with itself and with the others; what does not is told by file and line.
 */
class SeedsTest {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  /** Columns of Arabic words whose names do not end in {@code _ar}. */
  private static final Set<String> ARABIC =
      Set.of("word", "phrase", "noun", "head", "adjectives", "places");

  /** Columns that may be empty, by file; all others must hold something in every row. */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.ofEntries(
          optional("lexicon/date_words.csv", "unit"),
          optional("lexicon/document_steps.csv", "perfect_ar,imperfect_ar,nouns_ar,participles_ar"),
          optional("lexicon/figure_status.csv", "reach"),
          optional("lexicon/home_bodies.csv", "body_ar"),
          optional("lexicon/known_documents.csv", "others,name_en"),
          optional("lexicon/light_verbs.csv", "imperfect_ar"),
          optional("lexicon/measure_heads.csv", "kinds"),
          optional("lexicon/money_words.csv", "plurals,adjectives,places,factor"),
          optional("lexicon/nouns.csv", "plurals,party,never"),
          optional("lexicon/number_words.csv", "never"),
          optional("lexicon/ordinal_heads.csv", "first"),
          optional("lexicon/rate_words.csv", "time"),
          optional("lexicon/short_bodies.csv", "kinds"),
          optional("lexicon/speech_verbs.csv", "perfect_ar,imperfect_ar,participles_ar"),
          optional("lexicon/triggers.csv", "perfect_ar,imperfect_ar,nouns_ar,participles_ar,needs"),
          optional("lexicon/unit_words.csv", "singular,plurals,fixed,never"),
          optional("lexicon/victim_words.csv", "noun"),
          optional("reference/cities.csv", "aliases_ar,ambiguous_ar"),
          optional("reference/conference_series.csv", "aliases_ar,convenor,host_iso3"),
          optional(
              "reference/countries.csv",
              "aliases_ar,adjectives_ar,people_ar,ambiguous_ar,given_names,masculine,neutral,occupied,maghreb,kingdom"),
          optional("reference/currencies.csv", "country_iso3,ambiguous_ar"),
          optional("reference/event_types.csv", "plover_mode,cameo_root,score"),
          optional("reference/holdings.csv", "country_iso3,organisation_id,from,to"),
          optional(
              "reference/organisations.csv", "aliases_ar,country_iso3,members_iso3,ambiguous_ar"),
          optional("reference/outlets.csv", "country_iso3"),
          optional("reference/people.csv", "aliases_ar,country_iso3"),
          optional("reference/state_bodies.csv", "aliases_ar"),
          optional("reference/units.csv", "base_unit,base_factor"));

  private static Map.Entry<String, Set<String>> optional(String file, String columns) {
    return Map.entry(file, Set.of(columns.split(",")));
  }

  static List<SeedFile> files() {
    return SeedFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void cellsHoldWordsWithoutSpaceAround(SeedFile file) {
    assertThat(problems(file, SeedsTest::untidy)).isEmpty();
  }

  private static Stream<String> untidy(Row row) {
    List<String> problems = new ArrayList<>();
    row.cells()
        .forEach((column, cell) -> {
          if (!cell.strip().equals(cell) || cell.contains("  ") || cell.contains("\n")) {
            problems.add("column " + column + ": space too many in '" + cell + "'");
          }
          for (String value : row.values(column)) {
            if (!value.strip().equals(value) || value.isEmpty() && cell.contains("|")) {
              problems.add("column " + column + ": '" + value + "' between bars");
            }
          }
        });
    return problems.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void neededCellsAreFilled(SeedFile file) {
    Set<String> optional = OPTIONAL.getOrDefault(file.name(), Set.of());
    assertThat(file.columns()).containsAll(optional);
    assertThat(
            problems(
                file,
                row ->
                    file.columns().stream()
                        .filter(column -> !optional.contains(column))
                        .filter(column -> row.cell(column).isEmpty())
                        .map(column -> "column " + column + " is empty")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void arabicColumnsHoldNoLatinLetters(SeedFile file) {
    assertThat(
            problems(
                file,
                row ->
                    file.columns().stream()
                        .filter(column -> column.endsWith("_ar") || ARABIC.contains(column))
                        .filter(column -> LATIN.matcher(row.cell(column)).find())
                        .map(column -> "column " + column + ": " + row.cell(column))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noRowStandsTwice(SeedFile file) {
    Map<Map<String, String>, Row> seen = new HashMap<>();
    assertThat(problems(file, row -> again(seen.put(row.cells(), row)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "reference/agreement_types.csv, agreement_type",
    "reference/conference_series.csv, id",
    "reference/countries.csv, iso3",
    "reference/countries.csv, iso2",
    "reference/currencies.csv, code",
    "reference/event_types.csv, event_type",
    "reference/names_en.csv, id",
    "reference/office_classes.csv, office_class",
    "reference/organisations.csv, id",
    "reference/outlets.csv, id",
    "reference/people.csv, id",
    "reference/state_bodies.csv, name_ar",
    "reference/topics.csv, topic",
    "reference/units.csv, unit",
    "lexicon/attendance_cues.csv, form_ar",
    "lexicon/barriers.csv, form_ar",
    "lexicon/casualty_cues.csv, form_ar",
    "lexicon/clause_cues.csv, form_ar",
    "lexicon/common_words.csv, form_ar",
    "lexicon/deed_cues.csv, form_ar",
    "lexicon/document_ends.csv, form_ar",
    "lexicon/documents.csv, form_ar",
    "lexicon/known_documents.csv, form_ar",
    "lexicon/family_names.csv, form_ar",
    "lexicon/figure_cues.csv, form_ar",
    "lexicon/gathering_cues.csv, form_ar",
    "lexicon/given_names.csv, form_ar",
    "lexicon/honorifics.csv, form_ar",
    "lexicon/masks.csv, form_ar",
    "lexicon/meeting_cues.csv, form_ar",
    "lexicon/name_cues.csv, form_ar",
    "lexicon/name_particles.csv, form_ar",
    "lexicon/negations.csv, form_ar",
    "lexicon/not_names.csv, form_ar",
    "lexicon/organisation_heads.csv, form_ar",
    "lexicon/body_adjectives.csv, form_ar",
    "lexicon/same_time.csv, form_ar",
    "lexicon/short_bodies.csv, head_ar",
    "lexicon/side_nouns.csv, form_ar",
    "lexicon/speech_cues.csv, form_ar",
    "lexicon/sport_words.csv, form_ar",
    "lexicon/time_cues.csv, form_ar",
    "lexicon/titles.csv, title_ar",
    "lexicon/topic_words.csv, form_ar",
    "lexicon/twin_states.csv, form_ar",
    "lexicon/verbal_nouns.csv, form_ar"
  })
  void codeIsUnique(String file, String column) {
    Map<String, Row> seen = new HashMap<>();
    assertThat(problems(SeedFile.of(file), row -> again(seen.put(row.cell(column), row))))
        .isEmpty();
  }

  private static Stream<String> again(Row former) {
    return Stream.ofNullable(former).map(row -> "says again what line " + row.line() + " says");
  }

  @ParameterizedTest
  @CsvSource({
    "reference/cities.csv, country_iso3, countries.iso3",
    "reference/campaigns.csv, organisation_id, organisations.id",
    "reference/campaigns.csv, country_iso3, countries.iso3",
    "reference/conference_series.csv, convenor, countries.iso3 organisations.id",
    "reference/conference_series.csv, host_iso3, countries.iso3",
    "reference/currencies.csv, country_iso3, countries.iso3",
    "reference/holdings.csv, country_iso3, countries.iso3",
    "reference/holdings.csv, office_class, office_classes.office_class",
    "reference/holdings.csv, organisation_id, organisations.id",
    "reference/holdings.csv, person_id, people.id",
    "reference/names_en.csv, id, countries.iso3 organisations.id people.id",
    "reference/organisations.csv, country_iso3, countries.iso3",
    "reference/organisations.csv, members_iso3, countries.iso3",
    "reference/outlets.csv, country_iso3, countries.iso3",
    "reference/people.csv, country_iso3, countries.iso3",
    "lexicon/documents.csv, agreement_type, agreement_types.agreement_type",
    "lexicon/known_documents.csv, agreement_type, agreement_types.agreement_type",
    "lexicon/known_documents.csv, parties_iso3, countries.iso3",
    "lexicon/local_bodies.csv, country_iso3, countries.iso3",
    "lexicon/local_bodies.csv, organisation_id, organisations.id",
    "lexicon/money_words.csv, code, currencies.code",
    "lexicon/titles.csv, office_class, office_classes.office_class",
    "lexicon/topic_words.csv, topic, topics.topic",
    "lexicon/triggers.csv, event_type, event_types.event_type",
    "lexicon/twin_states.csv, states_iso3, countries.iso3",
    "lexicon/unit_words.csv, code, units.unit"
  })
  void codeIsKnown(String file, String column, String definedIn) {
    Set<String> known =
        Arrays.stream(definedIn.split(" ")).flatMap(SeedsTest::codes).collect(Collectors.toSet());
    assertThat(
            problems(
                SeedFile.of(file),
                row ->
                    row.values(column).stream()
                        .filter(code -> !code.isEmpty() && !known.contains(code))
                        .map(code -> column + " '" + code + "' is not in " + definedIn)))
        .isEmpty();
  }

  private static Stream<String> codes(String column) {
    String[] parts = column.split("\\.");
    return SeedFile.of("reference/" + parts[0] + ".csv").rows().stream()
        .map(row -> row.cell(parts[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "reference/cities.csv, kind, CAPITAL CITY REGION VENUE",
    "reference/cities.csv, acts_for_government, yes no",
    "reference/countries.csv, kind, STATE OBSERVER PARTLY_RECOGNISED TERRITORY",
    "reference/countries.csv, given_names, ARABIC EAST_ASIAN",
    "reference/countries.csv, masculine, yes",
    "reference/countries.csv, neutral, yes",
    "reference/countries.csv, occupied, yes",
    "reference/countries.csv, maghreb, yes",
    "reference/countries.csv, kingdom, yes",
    "reference/holdings.csv, sureness, HIGH MEDIUM LOW",
    "reference/outlets.csv, kind, NEWS_AGENCY BROADCASTER NEWSPAPER WEBSITE",
    "lexicon/honorifics.csv, kind, BEFORE AFTER RANK",
    "lexicon/name_particles.csv, position, BEFORE INSIDE AFTER",
    "lexicon/titles.csv, number, S D P",
    "lexicon/titles.csv, scope, COUNTRY ORGANISATION PLACE ANY PRONOUN",
    "lexicon/titles.csv, alone, yes no"
  })
  void codeIsOneOf(String file, String column, String allowed) {
    Set<String> codes = Set.of(allowed.split(" "));
    assertThat(
            problems(
                SeedFile.of(file),
                row ->
                    Stream.of(row.cell(column).replaceFirst("=[A-Z]{3}$", ""))
                        .filter(code -> !code.isEmpty() && !codes.contains(code))
                        .map(code -> column + " '" + code + "' is none of " + allowed)))
        .isEmpty();
  }

  @Test
  void tenuresBeginBeforeTheyEnd() {
    List<String> problems = new ArrayList<>();
    for (CsvRow row : Csv.read(Seeds.folder(SeedFile.FOLDER), "reference/holdings.csv")) {
      try {
        LocalDate from = row.firstDay("from");
        LocalDate to = row.lastDay("to");
        if (from != null && to != null && from.isAfter(to)) {
          problems.add(row.error(from + " is after " + to).getMessage());
        }
      } catch (SeedException e) {
        problems.add(e.getMessage());
      }
    }
    assertThat(problems).isEmpty();
  }

  /** Else 'the secretary-general of the United Nations' without a name would mean nobody. */
  @Test
  void organisationHasOneHeadAtATime() {
    Seeds seeds = Seeds.folder(SeedFile.FOLDER);
    Map<String, List<CsvRow>> heads =
        Csv.read(seeds, "reference/holdings.csv").stream()
            .filter(row -> row.get("office_class").equals("IGO_HEAD"))
            .filter(row -> !row.get("organisation_id").isEmpty())
            .collect(Collectors.groupingBy(row -> row.get("organisation_id")));
    List<String> problems = new ArrayList<>();
    for (List<CsvRow> rows : heads.values()) {
      for (CsvRow row : rows) {
        rows.stream()
            .filter(other -> other.line() < row.line() && overlap(row, other))
            .forEach(o -> problems.add(row.error("head as in line " + o.line()).getMessage()));
      }
    }
    assertThat(problems).isEmpty();
  }

  /** Dates without a day may overlap by a month. */
  private static boolean overlap(CsvRow one, CsvRow other) {
    return day(one.firstDay("from"), LocalDate.MIN)
            .isBefore(day(other.lastDay("to"), LocalDate.MAX).minusMonths(1))
        && day(other.firstDay("from"), LocalDate.MIN)
            .isBefore(day(one.lastDay("to"), LocalDate.MAX).minusMonths(1));
  }

  private static LocalDate day(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }

  @Test
  void tenureIsOfACountryOrAnOrganisation() {
    assertThat(
            problems(
                SeedFile.of("reference/holdings.csv"),
                row ->
                    Stream.of("neither country nor organisation")
                        .filter(p ->
                            row.cell("country_iso3").isEmpty()
                                && row.cell("organisation_id").isEmpty())))
        .isEmpty();
  }

  @Test
  void readmeTellsEveryFileAndColumn() throws IOException {
    Set<String> untold = new TreeSet<>();
    for (SeedFile file : SeedFile.all()) {
      Set<String> told = new HashSet<>(Arrays.asList(inReadme(file).split("`")));
      file.columns().stream()
          .filter(column -> !told.contains(column))
          .forEach(column -> untold.add(file.name() + ": column " + column));
    }
    assertThat(untold).isEmpty();
  }

  @Test
  void readmeTellsEveryRole() throws IOException {
    Set<String> untold = new TreeSet<>();
    for (SeedFile file : SeedFile.all()) {
      Set<String> told = new HashSet<>(Arrays.asList(inReadme(file).split("[^A-Z_]+")));
      file.columns().stream()
          .filter(column -> column.equals("roles") || column.equals("meaning"))
          .forEach(column ->
              file.rows().stream()
                  .flatMap(row -> row.values(column).stream())
                  .filter(role -> !told.contains(role))
                  .forEach(role -> untold.add(file.name() + ": " + role)));
    }
    assertThat(untold).isEmpty();
  }

  private static String inReadme(SeedFile file) throws IOException {
    return Files.readAllLines(SeedFile.FOLDER.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| `" + file.name() + "`"))
        .findFirst()
        .orElse("");
  }

  @Test
  void examplesInTheReadmeAreRows() throws IOException {
    List<String> file = List.of();
    List<String> unknown = new ArrayList<>();
    for (String line : Files.readAllLines(SeedFile.FOLDER.resolve("README.md"))) {
      if (line.startsWith("```csv ")) {
        file = Files.readAllLines(SeedFile.FOLDER.resolve(line.substring(7)));
      } else if (line.startsWith("```")) {
        file = List.of();
      } else if (!file.isEmpty() && !file.contains(line)) {
        unknown.add(line);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private interface Check {
    Stream<String> of(Row row);
  }

  private static List<String> problems(SeedFile file, Check check) {
    return file.rows().stream().flatMap(row -> check.of(row).map(row::problem)).toList();
  }
}
