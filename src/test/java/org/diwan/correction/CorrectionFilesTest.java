package org.diwan.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.SeedException;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that cannot be meant is one line: file, line, what to do. */
class CorrectionFilesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.read(Seeds.builtIn());

  private final Map<String, String> files = new HashMap<>();

  @Test
  void shippedFilesHoldHeadersOnly() {
    assertThat(Corrections.read(Seeds.builtIn(), GAZETTEER).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wrong_facts     | a,EVENT,PARTY,,,             | corrections/wrong_facts.csv:2: column type: unknown code 'PARTY'
          wrong_facts     | a,EVENT,,,,                  | corrections/wrong_facts.csv:2: columns type and words are empty
          wrong_facts     | ,EVENT,VISIT,,,              | corrections/wrong_facts.csv:2: column article_ref is empty
          wrong_facts     | a,EVENT,VISIT                | corrections/wrong_facts.csv:2: has 3 cells where the header has 6
          wrong_facts     | a,FIGURE,MONEY,,yes,         | corrections/wrong_facts.csv:2: column everywhere: a figure is of one article
          same_facts      | EVENT,a,VISIT,,a,VISIT,,     | corrections/same_facts.csv:2: names the same fact twice
          same_facts      | FIGURE,a,MONEY,,b,MONEY,,    | corrections/same_facts.csv:2: column fact: figures are not merged
          names           | فلان,,nobody-known,,         | corrections/names.csv:2: column person_id: unknown id 'nobody-known'
          names           | الرابطة,,,no-such-body,      | corrections/names.csv:2: column organisation_id: unknown id 'no-such-body'
          names           | فلان,,,,                     | corrections/names.csv:2: give person_id or organisation_id, one of the two
          names           | فلان,,xi-jinping,asean,      | corrections/names.csv:2: give person_id or organisation_id, one of the two
          values          | a,EVENT,VISIT,,date,31.1.24, | corrections/values.csv:2: column value: '31.1.24' is no date
          values          | a,EVENT,VISIT,,colour,red,   | corrections/values.csv:2: column attribute: unknown 'colour'
          values          | a,FIGURE,MONEY,,value,many,  | corrections/values.csv:2: column value: 'many' is no number
          """)
  void badRowIsOneLine(String file, String row, String error) {
    say(file, row);

    assertThatThrownBy(this::read).isInstanceOf(SeedException.class).hasMessageStartingWith(error);
  }

  @Test
  void rowsThatContradictEachOtherAreToldWithBothPlaces() {
    say("same_facts", "EVENT,a,VISIT,,b,VISIT,,");
    say("different_facts", "EVENT,b,VISIT,,a,VISIT,,");

    assertThatThrownBy(this::read)
        .hasMessage(
            "corrections/different_facts.csv:2: speaks of the same as corrections/same_facts.csv:2: delete one of them");
  }

  private void say(String file, String row) {
    files.put("corrections/" + file + ".csv", row + "\n");
  }

  private void read() {
    Corrections.read(this::open, GAZETTEER);
  }

  private InputStream open(String path) {
    try (InputStream header = Seeds.builtIn().open(path)) {
      String file = new String(header.readAllBytes(), StandardCharsets.UTF_8);
      return new ByteArrayInputStream(
          (file + files.getOrDefault(path, "")).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
