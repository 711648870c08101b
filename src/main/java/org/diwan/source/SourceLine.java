package org.diwan.source;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What a source line names: an address, whose host is the outlet then, or an outlet. */
record SourceLine(@Nullable String outlet, @Nullable String url) {
  private static final SourceLine NONE = new SourceLine(null, null);
  private static final int LONGEST_NAME = 60;

  static SourceLine of(@Nullable String rest) {
    String value = rest == null ? "" : rest.replaceFirst("^[:：،\\s]+", "").strip();
    int http = value.indexOf("http");
    if (http >= 0) {
      String url = value.substring(http).split("\\s", 2)[0];
      return new SourceLine(host(url), url);
    }
    return value.isEmpty() || value.length() > LONGEST_NAME ? NONE : new SourceLine(value, null);
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null || !host.startsWith("www.") ? host : host.substring(4);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
