package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One is told otherwise than many. */
class CountedTest {

  @Test
  void oneIsNoPlural() {
    assertThat(Counted.of(1, "article")).isEqualTo("1 article");
    assertThat(Counted.of(0, "article")).isEqualTo("0 articles");
    assertThat(Counted.of(1200, "stored article")).isEqualTo("1,200 stored articles");
    assertThat(Counted.are(1)).isEqualTo("is");
    assertThat(Counted.are(21)).isEqualTo("are");
  }
}
