package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.diwan.report.site.ParticipantQuestions.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an office, and how sure a fact is. */
class OfficeTest {
  private static final Name HEAD = new Name("Head of state", "رئيس الدولة");

  @Test
  void saysAKindOnce() {
    Office office = new Office(HEAD, HEAD, Name.same("Niger"), Name.NONE);
    assertThat(office.shown()).isEqualTo(HEAD);
    assertThat(office.more().en()).isEqualTo("Niger");
    assertThat(new Office(Name.NONE, HEAD, Name.NONE, Name.NONE).shown()).isEqualTo(HEAD);
  }

  @Test
  void saysTheKindBesideATitleOfItsOwn() {
    Office office = new Office(Name.same("Emir"), HEAD, Name.same("Qatar"), Name.same("2013"));
    assertThat(office.more().en()).isEqualTo("Head of state · Qatar · 2013");
  }

  @ParameterizedTest
  @CsvSource({"0.9, high", "0.750, high", "0.749, middle", "0.6, middle", "0.599, low"})
  void surenessIsAWord(BigDecimal confidence, String word) {
    assertThat(Sureness.of(confidence).en()).isEqualTo(word);
  }
}
