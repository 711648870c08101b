package org.diwan.cli;

import java.io.PrintWriter;
import org.diwan.store.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole: takes arguments, gives an exit code, and turns every error that a
 * user can cause into one line.
 */
public final class Program {

  private final Session session;
  private final Console console;

  public Program(Session session) {
    this.session = session;
    this.console = session.console();
  }

  /** Runs a command to its end and returns its exit code. */
  public int run(String... arguments) {
    int exitCode = execute(arguments);
    session.interruption().ended(exitCode);
    return exitCode;
  }

  private int execute(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
      return new Failures(console, "diwan").exitCode(e);
    }
  }

  /** All commands and what they take. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(new DiwanCommand(session));
    line.addSubcommand(new LoadCommand(session));
    line.addSubcommand(new RebuildCommand(session));
    line.addSubcommand(new WithdrawCommand(session));
    line.addSubcommand(new ReplayRejectsCommand(session));
    line.addSubcommand(new ReportCommand(session));
    line.addSubcommand(new ExportCommand(session));
    line.addSubcommand(new ServeCommand(session));
    line.addSubcommand(new UrlCommand(session));
    line.addSubcommand(new StatusCommand(session));
    line.addSubcommand(new CheckCommand(session));
    line.addSubcommand(new PurgeCommand(session));
    line.addSubcommand(new EvaluateCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> new Failures(console, command.getCommandName()).exitCode(e));
    line.setParameterExceptionHandler((e, wrong) -> misused(e));
    return line;
  }

  private int misused(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.error(Misuse.line(e) + " (" + command + " --help tells more)");
    return ExitCode.USAGE;
  }

  /** What {@code --version} says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"diwan " + ProgramVersion.program()};
    }
  }
}
