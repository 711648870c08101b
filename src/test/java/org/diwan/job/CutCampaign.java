package org.diwan.job;

import java.util.ArrayList;
import java.util.List;
import org.diwan.job.CutEveryCall.Result;
import org.diwan.testing.CuttingProxy.Moment;

/** Each call of a load into an empty warehouse is cut: before the server hears it, and after. */
public final class CutCampaign {

  private CutCampaign() {}

  /** One line a moment, which ends with the number of faults. */
  public static List<String> run() throws Exception {
    List<String> lines = new ArrayList<>();
    try (CutEveryCall load = CutEveryCall.ofAll()) {
      for (Moment moment : Moment.values()) {
        Result result = load.run(moment);
        result.faults().forEach(System.out::println);
        lines.add(
            "connection cut, %s: %d calls, %d cuts, %d faults"
                .formatted(moment, result.trials(), result.cuts(), result.faults().size()));
      }
    }
    return lines;
  }
}
