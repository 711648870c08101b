package org.diwan.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.testing.ForkedProgram;
import org.diwan.testing.Rubbish;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The whole of the rubbish, in a process with little memory. */
final class RubbishCampaign {
  private static final int DONE_WITH_REJECTS = 3;
  private static final String MEMORY = "-Xmx384m";

  private RubbishCampaign() {}

  static Tally run(Path folder, long seed) throws Exception {
    Tally tally = new Tally("rubbish, read with " + MEMORY);
    Path input = folder.resolve("rubbish");
    int good = Rubbish.write(input, 1, seed);
    String name = TestServer.running().freshName();
    String url = TestServer.running().url(name);
    try (ForkedProgram load =
        ForkedProgram.start(
            folder, Map.of("JAVA_TOOL_OPTIONS", MEMORY), "load", "--url", url, input.toString())) {
      System.out.println("  " + load.output().strip().lines().reduce((a, b) -> b).orElse(""));
      List<String> faults = new ArrayList<>();
      if (load.exitCode() != DONE_WITH_REJECTS) {
        faults.add("left with " + load.exitCode() + ": " + load.errors());
      }
      DSLContext database = DSL.using(TestServer.running().database(name), SQLDialect.POSTGRES);
      long loaded =
          database
              .fetchSingle(
                  "select count(*) from warehouse.dim_article where article_ref like 'good%'")
              .get(0, Long.class);
      if (loaded != good) {
        faults.add(loaded + " of " + good + " good neighbours loaded");
      }
      tally.add(false, faults);
    }
    return tally;
  }
}
