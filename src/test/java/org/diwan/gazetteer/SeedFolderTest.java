package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {
  @TempDir Path folder;

  @Test
  void takesWhatItHoldsAndTheRestOfTheProgram() throws IOException {
    write("lexicon/masks.csv", "form_ar\nفلان\n");
    Seeds seeds = Seeds.folder(folder);
    assertThat(Csv.read(seeds, "lexicon/masks.csv")).hasSize(1);
    assertThat(Csv.read(seeds, "lexicon/same_time.csv")).isNotEmpty();
  }

  @Test
  void refusesAColumnThatTheListDoesNotHave() throws IOException {
    write("lexicon/masks.csv", "\uFEFFforms_ar\nفلان\n");
    assertThatThrownBy(() -> Csv.read(Seeds.folder(folder), "lexicon/masks.csv"))
        .hasMessage("lexicon/masks.csv:1: unknown column 'forms_ar': use form_ar");
  }

  @Test
  void aColumnMayBeLeftOut() throws IOException {
    write("corrections/names.csv", "name_ar,person_id\n");
    assertThat(Csv.read(Seeds.folder(folder), "corrections/names.csv")).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
