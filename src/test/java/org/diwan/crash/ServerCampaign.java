package org.diwan.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diwan.testing.ForkedProgram;

/** What happens to the server: it is stopped, crashes, or its disk is full. */
final class ServerCampaign {
  private final Random random;
  private final Path folder;
  private final Home empty;
  private final String undisturbed;
  private final long usualMillis;

  ServerCampaign(Path folder, long seed) throws Exception {
    this.random = new Random(seed);
    this.folder = folder;
    Path news = MadeUpNews.write(folder.resolve("news.jsonl"), Target.ARTICLES, 1);
    Path none = MadeUpNews.write(folder.resolve("none.jsonl"), 0, 0);
    new Home(folder.resolve("empty"), none).finish();
    this.empty = new Home(folder.resolve("empty"), news);
    Home home = empty.copyTo(folder.resolve("undisturbed"));
    long start = System.nanoTime();
    home.finish();
    this.usualMillis = (System.nanoTime() - start) / 1_000_000;
    this.undisturbed = home.fingerprint();
    home.delete();
  }

  /** A signal to the postmaster: INT ends it fast, QUIT at once, KILL is a crash. */
  Tally signals(String signal, int trials) throws Exception {
    Tally tally = new Tally("SIG" + signal + " to the server");
    for (int i = 0; i < trials; i++) {
      Home home = empty.copyTo(folder.resolve("home"));
      try (ForkedProgram load = home.start()) {
        Thread.sleep(random.nextLong(usualMillis));
        boolean hit = kill(home, signal);
        int code = load.exitCode();
        List<String> faults = new ArrayList<>();
        if (code != 0 && (code != 1 || !load.failedInOneLine())) {
          faults.add("left with " + code + ": " + load.errors());
        }
        faults.addAll(recovered(home));
        tally.add(hit && code != 0, faults);
      }
      home.delete();
    }
    return tally;
  }

  /** A disk with so many megabytes left, too few for the load; then it grows. Needs root. */
  Tally fullDisk(int... megabytesLeft) throws Exception {
    Tally tally = new Tally("full disk");
    int taken = megabytes(empty.folder());
    for (int left : megabytesLeft) {
      int size = taken + left;
      Path disk = folder.resolve("disk" + size);
      run("mkdir", disk.toString());
      run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", disk.toString());
      try {
        Home home = empty.copyTo(disk.resolve("home"));
        try (ForkedProgram load = home.start()) {
          load.output();
          int code = load.exitCode();
          System.out.println("  " + size + " MB: " + code + " " + load.errors().strip());
          run("mount", "-o", "remount,size=2g", disk.toString());
          List<String> faults = recovered(home);
          if (code != 0 && !load.failedInOneLine()) {
            faults.add("not one line: " + load.errors());
          }
          tally.add(code != 0, faults);
        }
      } finally {
        run("umount", disk.toString());
      }
    }
    return tally;
  }

  private static int megabytes(Path folder) throws IOException {
    Process sizes = new ProcessBuilder("du", "-sm", folder.toString()).start();
    return Integer.parseInt(sizes.inputReader().readAllAsString().split("\t")[0]);
  }

  private List<String> recovered(Home home) throws Exception {
    List<String> faults = new ArrayList<>(home.finish());
    String now = home.fingerprint();
    if (!now.equals(undisturbed)) {
      faults.add("another fingerprint: " + now);
    }
    if (home.server() > 0) {
      faults.add("a server is left running");
    }
    return faults;
  }

  private static boolean kill(Home home, String signal) throws Exception {
    long server = home.server();
    if (server > 0) {
      run("kill", "-" + signal, "" + server);
    }
    return server > 0;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      System.out.println("  failed: " + List.of(command));
    }
  }
}
