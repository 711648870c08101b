package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.diwan.job.LoadRequest;
import org.junit.jupiter.api.Test;

/** What is said where nothing came. */
class DeliveryTest {

  @Test
  void namesWhatWasGiven() {
    assertThat(nothingCame(false, "a.jsonl", "inbox"))
        .isEqualTo("no article in a.jsonl, inbox: is the delivery late?");
    assertThat(nothingCame(true))
        .isEqualTo("no article in the standard input: is the delivery late?");
    assertThat(nothingCame(true, "a", "b", "c", "d"))
        .isEqualTo("no article in a, b, c and 2 more: is the delivery late?");
  }

  private static String nothingCame(boolean standardInput, String... paths) {
    List<Path> inputs = List.of(paths).stream().map(Path::of).toList();
    return Delivery.of(new LoadRequest(inputs, standardInput, 1, 1, false)).nothingCame();
  }
}
