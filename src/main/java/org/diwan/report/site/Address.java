package org.diwan.report.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an article lies.
 *
 * @param url as it was delivered; empty where there is none
 */
record Address(String url) {
  private static final Pattern LETTERS = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  static Address of(@Nullable String url) {
    return new Address(Objects.requireNonNullElse(url, ""));
  }

  /** Whether it can be followed: an address with another scheme might be a script. */
  boolean isLinked() {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /**
   * The address if it can be followed, letters as such: as percent signs they are three times as
   * long.
   */
  String followed() {
    return isLinked() ? LETTERS.matcher(url).replaceAll(Address::decoded) : "";
  }

  private static String decoded(MatchResult letters) {
    String text = URLDecoder.decode(letters.group(), UTF_8);
    return text.contains("\uFFFD") ? letters.group() : text;
  }

  /** Whose page it is: a path in Arabic is three lines of percent signs. */
  String host() {
    try {
      String host = Objects.requireNonNullElse(URI.create(url).getHost(), url);
      return host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException notAnAddress) {
      return url;
    }
  }
}
