package org.diwan.cli;

import java.util.ArrayList;
import java.util.List;
import org.diwan.job.LoadRequest;

/** What a load was given to read, for a person whose delivery may be late. */
record Delivery(List<String> names) {

  private static final int NAMED = 3;

  static Delivery of(LoadRequest request) {
    List<String> names = new ArrayList<>();
    request.inputs().forEach(path -> names.add(path.toString()));
    if (request.standardInput()) {
      names.add("the standard input");
    }
    return new Delivery(List.copyOf(names));
  }

  /** What is to be said where no article came. */
  String nothingCame() {
    String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int more = names.size() - NAMED;
    return "no article in "
        + named
        + (more > 0 ? " and " + more + " more" : "")
        + ": is the delivery late?";
  }
}
