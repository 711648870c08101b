package org.diwan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

  @Test
  void takesTheBestFirstAndLeavesNothingTwice() {
    Pairing<Integer> pairing =
        Pairing.of(List.of(10, 20), List.of(19, 11, 90), (g, f) -> 10 - Math.abs(g - f));

    assertThat(pairing.pairs())
        .containsExactly(new Pairing.Pair<>(10, 11), new Pairing.Pair<>(20, 19));
    assertThat(pairing.missed()).isEmpty();
    assertThat(pairing.wrong()).containsExactly(90);
  }

  @Test
  void prefersTheEarlierOfEquals() {
    Pairing<String> pairing =
        Pairing.of(List.of("a", "b"), List.of("x", "y"), (g, f) -> g.equals("a") ? 1 : 0);

    assertThat(pairing.pairs()).containsExactly(new Pairing.Pair<>("a", "x"));
    assertThat(pairing.missed()).containsExactly("b");
    assertThat(pairing.wrong()).containsExactly("y");
  }
}
