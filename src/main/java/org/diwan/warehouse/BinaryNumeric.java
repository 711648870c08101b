package org.diwan.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's binary form of {@code numeric}: digits to the base 10,000 around the decimal point.
 * Source: {@code numeric_recv} in the server's {@code numeric.c}.
 */
final class BinaryNumeric {
  private static final BigInteger BASE = BigInteger.valueOf(10_000);
  private static final int DIGITS_PER_GROUP = 4;
  private static final short NEGATIVE = 0x4000;

  private BinaryNumeric() {}

  static byte[] of(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    int fractionGroups = (scale + DIGITS_PER_GROUP - 1) / DIGITS_PER_GROUP;
    List<Short> groups =
        groups(value.abs().setScale(fractionGroups * DIGITS_PER_GROUP).unscaledValue());
    ByteBuffer out = ByteBuffer.allocate(8 + 2 * groups.size());
    out.putShort((short) groups.size());
    out.putShort((short) (groups.size() - fractionGroups - 1));
    out.putShort(value.signum() < 0 ? NEGATIVE : 0);
    out.putShort((short) scale);
    groups.forEach(out::putShort);
    return out.array();
  }

  private static List<Short> groups(BigInteger unscaled) {
    List<Short> groups = new ArrayList<>();
    for (BigInteger rest = unscaled; rest.signum() > 0; rest = rest.divide(BASE)) {
      groups.addFirst(rest.mod(BASE).shortValueExact());
    }
    return groups;
  }
}
