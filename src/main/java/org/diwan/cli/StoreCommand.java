package org.diwan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.diwan.store.Address;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.store.StoreOptions.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command with a store: the options that all of them share. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    usageHelpAutoWidth = true)
abstract class StoreCommand implements Callable<Integer> {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "folder of the embedded store (default: .diwan); also DIWAN_HOME")
  @Nullable Path givenHome;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "a PostgreSQL of your own, from 15 on, JDBC or libpq; also DIWAN_URL")
  @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "its login; also DIWAN_USER. The password: DIWAN_PASSWORD or ~/.pgpass")
  @Nullable String user;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "where the log goes (default: logs/diwan.log in the home); - is standard error")
  @Nullable Path log;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or JSON as ecs, gelf or logstash (default: text); also DIWAN_LOG_FORMAT")
  @Nullable LogFormat logFormat;

  @Spec @Nullable CommandSpec spec;

  final Console console;
  private final Session session;

  StoreCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public final Integer call() throws Exception {
    takeWhatStandsBefore();
    if (url != null && Address.holdsPassword(url)) {
      throw CommandFailure.usage(
          "a password does not belong on the command line: put it in DIWAN_PASSWORD or ~/.pgpass");
    }
    begin();
    return execute();
  }

  /** {@code diwan --home DIR load}: options before the command are the command's, too. */
  private void takeWhatStandsBefore() {
    CommandSpec before = spec == null ? null : spec.parent();
    if (before != null && before.userObject() instanceof StoreCommand given) {
      givenHome = givenHome == null ? given.givenHome : givenHome;
      url = url == null ? given.url : url;
      user = user == null ? given.user : user;
      log = log == null ? given.log : log;
      logFormat = logFormat == null ? given.logFormat : logFormat;
    }
  }

  /** What comes before the work. */
  void begin() {
    startLog();
  }

  final void startLog() {
    startLog(logFormat());
  }

  /** None where no store is: a question leaves no folder. */
  final void startLogOfQuestion() {
    LogFormat format = logFormat();
    if (log != null || Store.isThere(store(Access.READ))) {
      startLog(format);
    }
  }

  private void startLog(LogFormat format) {
    Logs.to(log == null ? home().resolve("logs").resolve("diwan.log") : log, format);
  }

  private LogFormat logFormat() {
    String named = variable("DIWAN_LOG_FORMAT");
    if (logFormat != null || named == null) {
      return logFormat == null ? LogFormat.TEXT : logFormat;
    }
    return Arrays.stream(LogFormat.values())
        .filter(format -> format.name().equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(() ->
            CommandFailure.usage(
                "DIWAN_LOG_FORMAT takes text, ecs, gelf or logstash, not " + named));
  }

  /** Does the command's work and returns the exit code. */
  abstract int execute() throws Exception;

  /** The folder of the embedded store. */
  Path home() {
    String named = variable("DIWAN_HOME");
    return givenHome != null ? givenHome : Path.of(named == null ? ".diwan" : named);
  }

  /** The store that the options and the environment name. */
  StoreOptions store(Access access) {
    return new StoreOptions(
        home(),
        url == null ? variable("DIWAN_URL") : url,
        user == null ? variable("DIWAN_USER") : user,
        variable("DIWAN_PASSWORD"),
        StoreOptions.ANY_PORT,
        access);
  }

  Interruption interruption() {
    return session.interruption();
  }

  /** Opens it, and says what was left out. */
  Store open(StoreOptions options) {
    Store store = Store.open(options);
    session.interruption().guard(store);
    store.notes().forEach(console::note);
    return store;
  }

  private @Nullable String variable(String name) {
    String value = session.environment().value(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
