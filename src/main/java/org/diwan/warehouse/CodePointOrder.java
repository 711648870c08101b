package org.diwan.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of texts in the database's collation {@code "C"}: by their UTF-8 bytes. */
final class CodePointOrder {
  static final Comparator<String> ORDER =
      (one, other) ->
          Arrays.compareUnsigned(
              one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

  private CodePointOrder() {}
}
