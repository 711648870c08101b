package org.diwan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.diwan.export.Release;
import org.diwan.export.ReleaseFormat;
import org.diwan.export.ReleaseRequest;
import org.diwan.store.ProgramVersion;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that analysts may read as a release of files. */
@Command(
    name = "export",
    description = {
      "Writes every view of the schema reporting into a new folder DIR/diwan-DATE.",
      "With a data dictionary, row counts and checksums. All of it is of one moment."
    })
final class ExportCommand extends AskingCommand {

  private static final double MEGABYTE = 1e6;

  @Parameters(paramLabel = "DIR", description = "the folder that keeps releases; made if missing")
  Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or parquet with types and packed (default: csv)")
  Format format = Format.CSV;

  @Option(names = "--gzip", description = "packs each CSV file")
  boolean gzip;

  /** What may be typed. */
  enum Format {
    /** Text. */
    CSV,
    /** Typed columns. */
    PARQUET
  }

  ExportCommand(Session session) {
    super(session);
  }

  private ReleaseFormat written() {
    if (format == Format.CSV) {
      return gzip ? ReleaseFormat.PACKED_CSV : ReleaseFormat.CSV;
    }
    if (gzip) {
      throw CommandFailure.usage("--gzip is for CSV: Parquet is packed as it is");
    }
    return ReleaseFormat.PARQUET;
  }

  @Override
  int execute() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    ReleaseRequest request = new ReleaseRequest(folder, today, written(), ProgramVersion.program());
    try (Store store = open(store(Access.READ))) {
      // Read-only, and without the reader's limit of a minute: that is meant for questions.
      Release release = Release.write(store.writer(), request);
      console.say(
          String.format(
              Locale.ROOT,
              "The release: %s (%,d views, %,d rows, %,.1f MB)",
              release.folder(),
              release.views(),
              release.rows(),
              release.bytes() / MEGABYTE));
      return ExitCode.DONE;
    }
  }
}
