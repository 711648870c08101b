package org.diwan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.job.Counted;
import org.diwan.job.Withdrawal;
import org.diwan.job.WithdrawalSummary;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles back. */
@Command(
    name = "withdraw",
    description = {
      "Takes articles back: what only they say goes, what others say too stays.",
      "Their texts are kept; loaded again, they come back."
    })
final class WithdrawCommand extends StoreCommand {

  @Parameters(paramLabel = "REF", arity = "1..*", description = "article_ref of the articles")
  List<String> refs = new ArrayList<>();

  @Option(names = "--wait", description = "waits for a load to end instead of giving up")
  boolean wait;

  WithdrawCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    WithdrawalSummary summary = withdraw();
    console.say(
        "Run %d withdrew %s."
            .formatted(summary.runId(), Counted.of(summary.withdrawn(), "article")));
    console.say(ChangesTold.line((kind, change) -> counts(summary, change).getOrDefault(kind, 0L)));
    summary.checkFindings().forEach(line -> console.err().println("check " + line));
    return summary.checksFailed() > 0 ? ExitCode.FAILED : ExitCode.DONE;
  }

  private WithdrawalSummary withdraw() {
    try (Store store = open(store(Access.WRITE));
        LiveProgress progress = new LiveProgress(console, interruption())) {
      return Withdrawal.of(store.writer(), refs, wait, progress);
    }
  }

  private static Map<String, Long> counts(WithdrawalSummary summary, String change) {
    return change.equals("REMOVED") ? summary.removed() : summary.altered();
  }
}
