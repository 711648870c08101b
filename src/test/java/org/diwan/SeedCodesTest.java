package org.diwan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diwan.model.AgreementType;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes in the reference data and those in the code are the same. */
class SeedCodesTest {

  @Test
  void eventTypesAreThoseOfTheModelWithTheirClass() throws IOException {
    assertThat(column("event_types", "event_type")).isEqualTo(names(EventType.values()));
    for (CSVRecord row : rows("event_types")) {
      EventType type = EventType.valueOf(row.get("event_type"));
      assertThat(row.get("event_class")).as("%s", type).isEqualTo(type.eventClass().name());
    }
  }

  @Test
  void slipsOfPloverAreCorrected() throws IOException {
    for (CSVRecord row : rows("event_types")) {
      if (row.get("event_type").equals("ACCUSE")) {
        assertThat(row.get("score")).isEqualTo("-3");
      }
      if (row.get("quad_class").endsWith("CONFLICT") && !row.get("event_type").equals("REQUEST")) {
        assertThat(row.get("score")).as(row.get("event_type")).startsWith("-");
      }
    }
  }

  @Test
  void agreementTypesAreThoseOfTheModel() throws IOException {
    assertThat(column("agreement_types", "agreement_type"))
        .isEqualTo(names(AgreementType.values()));
  }

  @Test
  void officeClassesAreThoseOfTheModel() throws IOException {
    assertThat(column("office_classes", "office_class"))
        .containsExactlyInAnyOrderElementsOf(names(OfficeClass.values()));
  }

  @Test
  void topicsAreThoseOfTheFactContract() throws IOException {
    assertThat(column("topics", "topic")).hasSize(37).contains("BELT_AND_ROAD", "NUCLEAR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"units", "currencies"})
  void formIsOfOneUnitOnly(String file) throws IOException {
    List<String> forms =
        column(file, "names_ar").stream()
            .flatMap(names -> Arrays.stream(names.split("\\|")))
            .toList();

    assertThat(forms).doesNotHaveDuplicates().doesNotContain("");
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> column(String file, String column) throws IOException {
    return rows(file).stream().map(row -> row.get(column)).toList();
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(Path.of("seeds/reference", file + ".csv"));
        var parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }
}
