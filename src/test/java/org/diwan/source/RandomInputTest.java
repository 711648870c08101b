package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, each line that is not blank becomes one item and nothing throws. */
class RandomInputTest {
  private static final String GOOD =
      "{\"id\":\"n%d\",\"published\":\"2015-07-25\",\"body\":\"زار الوزير المعرض اليوم (السبت).\"}";
  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void accountsForEveryLineOfNoise(long seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int lines = 200;
    for (int i = 0; i < lines; i++) {
      byte[] line = random.nextBoolean() ? noise(random) : damaged(random, i);
      bytes.writeBytes(line);
      bytes.write('\n');
    }
    List<SourceItem> items =
        Sources.all(Sources.source().read(new ByteArrayInputStream(bytes.toByteArray()), "-"));
    assertThat(items).hasSize(lines);
    assertThat(items)
        .allMatch(item -> item instanceof ReadArticle || item instanceof RejectedInput);
  }

  @Test
  void skipsHugeLineInBoundedMemory() {
    byte[] after = ("\n" + GOOD.formatted(1)).getBytes(StandardCharsets.UTF_8);
    InputStream huge =
        new SequenceInputStream(new Letters(300L * MEGABYTE), new ByteArrayInputStream(after));
    List<SourceItem> items = Sources.all(Sources.source().read(huge, "-"));
    assertThat(((RejectedInput) items.getFirst()).reason()).isEqualTo(RejectReason.TOO_LARGE);
    assertThat(items.getLast()).isInstanceOf(ReadArticle.class);
    assertThat(items).hasSize(2);
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(300)];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\n' ? (byte) 'x' : bytes[i];
    }
    bytes[0] = 'x';
    return bytes;
  }

  private static byte[] damaged(Random random, int number) {
    byte[] bytes = GOOD.formatted(number).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0; i--) {
      byte damage = (byte) random.nextInt(256);
      bytes[random.nextInt(bytes.length)] = damage == '\n' ? (byte) 0 : damage;
    }
    return bytes;
  }

  /** One letter, many times. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(into, from, from + count, (byte) 'a');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
