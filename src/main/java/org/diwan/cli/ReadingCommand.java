package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.diwan.gazetteer.Seeds;
import org.diwan.report.WholeFile;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Mixin;

/** A command that reads articles: of files without a store, of the store where no file is named. */
abstract class ReadingCommand extends StoreCommand {

  @Mixin SeedsOption seeds = new SeedsOption();

  ReadingCommand(Session session) {
    super(session);
  }

  /** Nothing: a file is read without a store and leaves no folder behind. */
  @Override
  void begin() {}

  Seeds seeds() {
    return seeds.read();
  }

  static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw CommandFailure.usage("there is no file or folder " + path);
    }
    return path;
  }

  /** Writes what an option asks for into its file, whole. */
  static void write(String option, Path file, String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw CommandFailure.failed(option + " " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Asks the store for articles. */
  <T> List<T> stored(Function<StoredArticles, List<T>> question) {
    startLogOfQuestion();
    try (Store store = open(store(Access.READ))) {
      return question.apply(new StoredArticles(DSL.using(store.reader(), SQLDialect.POSTGRES)));
    }
  }
}
