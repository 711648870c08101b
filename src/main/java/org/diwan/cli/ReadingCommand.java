package org.diwan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diwan.gazetteer.Seeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that reads articles and needs no store. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    usageHelpAutoWidth = true)
abstract class ReadingCommand implements Callable<Integer> {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "a folder with reference/ and lexicon/ of your own, in place of the program's")
  @Nullable Path seeds;

  final Console console;

  ReadingCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public final Integer call() throws Exception {
    return execute();
  }

  /** Does the command's work and returns the exit code. */
  abstract int execute() throws Exception;

  Seeds seeds() {
    if (seeds != null && !Files.isDirectory(seeds)) {
      throw CommandFailure.usage("--seeds " + seeds + " is no folder");
    }
    return seeds == null ? Seeds.builtIn() : Seeds.folder(seeds);
  }

  static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw CommandFailure.usage("there is no file or folder " + path);
    }
    return path;
  }
}
