package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses of articles are shown and followed. */
class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.com/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1%2F2?q=a%20b, example.com, https://www.example.com/أخبار/1%2F2?q=a%20b",
    "http://example.com/%C7%E1, example.com, http://example.com/%C7%E1",
    "https://arabic.example.com/a b, https://arabic.example.com/a b, https://arabic.example.com/a b",
    "javascript:alert(1), javascript:alert(1), ''"
  })
  void showsTheHostAndFollowsLetters(String url, String host, String followed) {
    assertThat(Address.of(url).host()).isEqualTo(host);
    assertThat(Address.of(url).followed()).isEqualTo(followed);
  }

  @Test
  void noneLeadsNowhere() {
    assertThat(Address.of(null).isLinked()).isFalse();
    assertThat(Address.of(null).followed()).isEmpty();
  }
}
