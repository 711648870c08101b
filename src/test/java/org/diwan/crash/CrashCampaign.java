package org.diwan.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.diwan.job.CutCampaign;
import org.diwan.job.OrderCampaign;
import org.diwan.testing.Quiet;

/**
 * All campaigns, one after the other; the exit code is 1 where a trial did not end as an
 * undisturbed load. Properties: {@code crash.parts} (names, separated by commas), {@code
 * crash.seed}, {@code crash.kills}.
 */
final class CrashCampaign {
  private static final Set<String> PARTS =
      Set.of(
          System.getProperty("crash.parts", "cuts,processes,servers,disk,rubbish,orders")
              .split(","));
  private static final long SEED = Long.getLong("crash.seed", 1);
  private static final int KILLS = Integer.getInteger("crash.kills", 50);
  private static final int TIMES = Math.max(1, KILLS / 5);

  private final List<String> results = new ArrayList<>();
  private boolean isSound = true;

  private CrashCampaign() {}

  public static void main(String... arguments) throws Exception {
    CrashCampaign campaign = new CrashCampaign();
    try (Quiet quiet = Quiet.now()) {
      campaign.run();
    }
    System.out.println(LocalDate.now() + ", seed " + SEED);
    campaign.results.forEach(System.out::println);
    System.exit(campaign.isSound ? 0 : 1);
  }

  private void run() throws Exception {
    if (PARTS.contains("cuts")) {
      CutCampaign.run().forEach(this::note);
    }
    if (PARTS.contains("orders")) {
      note(OrderCampaign.run());
    }
    Path folder = Files.createTempDirectory("diwan-crash");
    if (PARTS.contains("processes")) {
      ProcessCampaign processes = new ProcessCampaign(folder, SEED);
      count(() -> processes.kills(KILLS));
      count(() -> processes.terminations(TIMES));
      count(() -> processes.fourAtOnce(TIMES));
      count(() -> processes.sleepers(TIMES));
    }
    if (PARTS.contains("servers") || PARTS.contains("disk")) {
      ServerCampaign servers = new ServerCampaign(folder, SEED);
      if (PARTS.contains("servers")) {
        count(() -> servers.signals("INT", TIMES / 2));
        count(() -> servers.signals("QUIT", TIMES / 2));
        count(() -> servers.signals("KILL", TIMES / 2));
      }
      if (PARTS.contains("disk")) {
        count(() -> servers.fullDisk(4, 8, 16, 20, 24, 32));
      }
    }
    if (PARTS.contains("rubbish")) {
      count(() -> RubbishCampaign.run(folder, SEED));
    }
  }

  private void count(Callable<Tally> part) throws Exception {
    Tally tally = part.call();
    note(tally.toString(), tally.isSound());
  }

  private void note(String line) {
    note(line, line.endsWith(" 0 faults"));
  }

  private void note(String line, boolean sound) {
    System.out.println(line);
    results.add(line);
    isSound &= sound;
  }
}
