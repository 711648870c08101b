package org.diwan.cli;

import static org.diwan.jooq.reporting.Tables.ARTICLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diwan.report.ReportInfo;
import org.diwan.report.ReportOptions;
import org.diwan.report.Reports;
import org.diwan.report.Table;
import org.diwan.report.WholeFile;
import org.diwan.report.print.Format;
import org.diwan.report.print.Screen;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.store.StoreOptions.Access;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions, or lists them; writes the page. */
@Command(
    name = "report",
    description = {
      "Answers a question; without a name, lists what can be asked.",
      "With --html, writes everything as a page that needs no server and no network."
    })
final class ReportCommand extends AskingCommand {

  private static final int USAGE_WIDTH = 30;
  private static final String USAGE_FORMAT = "%-" + USAGE_WIDTH + "s  %s";

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "which report")
  @Nullable String name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "VALUE",
      description = "whom it asks about: a code or a name, Arabic or English")
  List<String> values = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, json, markdown or xlsx (default: what FILE ends in, else table)")
  @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "writes the answer there, in place of what it held; xlsx needs one")
  @Nullable Path output;

  @Option(names = "--rtl", description = "sheets of xlsx run from right to left")
  boolean rightToLeft;

  @Option(names = "--bom", description = "begins CSV with a byte order mark, as Excel wants it")
  boolean byteOrderMark;

  @Option(
      names = "--html",
      paramLabel = "DIR",
      description = "writes the page into this folder: open its index.html")
  @Nullable Path html;

  @Mixin ReportFilters filters = new ReportFilters();

  ReportCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    if (html != null) {
      return page(html);
    }
    if (name == null && output != null) {
      throw CommandFailure.usage("--output needs a question: report NAME --output " + output);
    }
    if (name == null && isNarrowed()) {
      throw CommandFailure.usage("these options need a question: report NAME; report lists them");
    }
    if (name == null) {
      Reports.list().forEach(this::explain);
      return ExitCode.DONE;
    }
    Format written = format();
    ReportOptions options = filters.options(written);
    Reports.verify(name, values, options);
    try (Store store = open(store(Access.READ))) {
      tellIfEmpty(store);
      Table answer =
          Reports.run(DSL.using(store.reader(), SQLDialect.POSTGRES), name, values, options);
      print(answer, written);
      return ExitCode.DONE;
    }
  }

  private boolean isNarrowed() {
    return filters.isGiven() || format != null || rightToLeft || byteOrderMark;
  }

  private Format format() {
    Format named = output == null ? Format.of(format == null ? "table" : format) : ofFile(output);
    if (output == null && !named.isText()) {
      throw CommandFailure.usage("--format xlsx needs a file: add --output FILE.xlsx");
    }
    if (byteOrderMark && named != Format.CSV) {
      throw CommandFailure.usage("--bom is for CSV: add --format csv, or leave it out");
    }
    if (rightToLeft && named != Format.XLSX) {
      throw CommandFailure.usage("--rtl is for workbooks: add --output FILE.xlsx, or leave it out");
    }
    return named;
  }

  private Format ofFile(Path file) {
    return format == null ? Format.ofFile(file.toString()) : Format.of(format);
  }

  private void print(Table answer, Format written) throws IOException {
    if (output != null) {
      write(answer, written, output);
    } else {
      AnswerPrinter.of(console, written, byteOrderMark).print(answer);
    }
  }

  private void write(Table answer, Format written, Path file) {
    Screen marked = byteOrderMark ? Screen.file().withByteOrderMark() : Screen.file();
    Screen screen = rightToLeft ? marked.fromTheRight() : marked;
    try {
      WholeFile.write(file, out -> written.print(answer, screen, out));
    } catch (IOException e) {
      throw CommandFailure.failed("--output " + file + " cannot be written: " + e.getMessage(), e);
    }
    console.say(String.format(Locale.ROOT, "%s (rows: %,d)", file, answer.rows().size()));
  }

  private int page(Path folder) {
    if (name != null || output != null) {
      throw CommandFailure.usage(
          "report --html writes all of it: leave out " + (name == null ? "--output" : name));
    }
    if (isNarrowed()) {
      throw CommandFailure.usage(
          "report --html writes all of it, as a page: leave out filters and formats");
    }
    try (Store store = open(store(Access.READ))) {
      tellIfEmpty(store);
      new PageWriter(console).write(store, folder);
      return ExitCode.DONE;
    }
  }

  /** What was typed in another folder than the load looks like an empty store. */
  private void tellIfEmpty(Store store) {
    if (!DSL.using(store.reader(), SQLDialect.POSTGRES).fetchExists(ARTICLE)) {
      StoreOptions asked = store(Access.READ);
      String which =
          asked.url() == null ? "under " + home().toAbsolutePath().normalize() : "that was named";
      console.note("the store " + which + " holds no article: load some, or name another (--home)");
    }
  }

  private void explain(ReportInfo report) {
    String usage = report.usage();
    if (usage.length() > USAGE_WIDTH) {
      console.say(usage);
      usage = "";
    }
    console.say(String.format(Locale.ROOT, USAGE_FORMAT, usage, report.description()));
  }
}
