package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final List<Told> told = new ArrayList<>();
  private final Pace pace =
      new Pace(
          new Progress() {
            @Override
            public void done(long articles, double perSecond, @Nullable Duration left) {
              told.add(new Told(articles, perSecond, left));
            }

            @Override
            public void note(String line) {}
          });

  /** What a person is told. */
  private record Told(long articles, double perSecond, @Nullable Duration left) {}

  @Test
  void addsUpAndSaysHowLongTheRestTakes() {
    pace.add(1000, OptionalLong.of(1_000_000));
    pace.add(500, OptionalLong.of(1_500));

    assertThat(told).extracting(Told::articles).containsExactly(1000L, 1500L);
    Told first = told.getFirst();
    assertThat(first.left()).isEqualTo(seconds((1_000_000 - 1000) / first.perSecond()));
    assertThat(told.getLast().left()).isZero();
  }

  @Test
  void fewerExpectedThanDoneIsNothingLeft() {
    pace.add(1000, OptionalLong.of(900));
    assertThat(told.getFirst().left()).isZero();
  }

  @Test
  void ofAnInputWithoutAnEndNothingIsSaid() {
    pace.add(1000, OptionalLong.empty());
    assertThat(told.getFirst().left()).isNull();
  }

  private static Duration seconds(double seconds) {
    return Duration.ofSeconds(Math.round(seconds));
  }
}
