package org.diwan.cli;

import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import org.diwan.job.Counted;
import org.diwan.job.Purge;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes the history of old runs. */
@Command(
    name = "purge",
    description = {
      "Removes how old runs did what they did: inputs, slices, warnings, changes, batch history.",
      "Facts, articles, rejects, the runs with their counts and the last complete run stay."
    })
final class PurgeCommand extends StoreCommand {

  private static final long LONGEST_MONTHS = 12L * 100;
  private static final int LONGEST_DAYS = 36_525;

  @Option(
      names = "--older-than",
      paramLabel = "AGE",
      required = true,
      converter = Age.class,
      description = "runs that ended so long ago: days such as 90d, or a period such as P3M")
  Period olderThan = Period.ZERO;

  PurgeCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    OffsetDateTime before = before();
    try (Store store = open(store(Access.WRITE))) {
      console.say(told(Purge.of(store.writer(), before), before));
    }
    return ExitCode.DONE;
  }

  private OffsetDateTime before() {
    if (olderThan.toTotalMonths() > LONGEST_MONTHS || olderThan.getDays() > LONGEST_DAYS) {
      throw CommandFailure.usage("--older-than takes a hundred years at most");
    }
    return OffsetDateTime.now(ZoneOffset.UTC).minus(olderThan);
  }

  private static String told(Map<String, Long> counts, OffsetDateTime before) {
    return "Purged %s that ended before %s UTC: %s, %s, %s, %s, %s of the batch."
        .formatted(
            counted(counts, "run"),
            before.toLocalDate(),
            counted(counts, "input"),
            counted(counts, "slice"),
            counted(counts, "warning"),
            counted(counts, "change"),
            counted(counts, "execution"));
  }

  private static String counted(Map<String, Long> counts, String one) {
    return Counted.of(counts.getOrDefault(one + "s", 0L), one);
  }
}
