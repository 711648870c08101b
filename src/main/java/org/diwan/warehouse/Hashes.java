package org.diwan.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.diwan.model.Delivered;
import org.jspecify.annotations.Nullable;

/** What tells a changed text from an unchanged one. Pure. */
public final class Hashes {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final byte END_OF_FIELD = (byte) 0xFF;

  private Hashes() {}

  /**
   * SHA-256, in hex, over all that was delivered of an article. What cleaning makes of it is no
   * part: another cleaning is another reading of the same article.
   */
  public static String ofDelivered(Delivered delivered) {
    MessageDigest digest = sha256();
    add(digest, delivered.outlet());
    add(digest, delivered.url());
    add(digest, delivered.title());
    add(digest, delivered.published());
    add(digest, delivered.body());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256, in hex, over a text in UTF-8. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** FNV-1a over a text with every run of white space taken for one blank. */
  public static long ofWords(String text) {
    long hash = FNV_OFFSET;
    for (String word : text.strip().split("\\s+")) {
      hash = ofChars(hash, word);
      hash = (hash ^ ' ') * FNV_PRIME;
    }
    return hash;
  }

  /** FNV-1a over the UTF-16 units of a text. */
  public static long ofText(String text) {
    return ofChars(FNV_OFFSET, text);
  }

  private static long ofChars(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  private static void add(MessageDigest digest, @Nullable Object field) {
    if (field != null) {
      digest.update(field.toString().getBytes(StandardCharsets.UTF_8));
    }
    digest.update(END_OF_FIELD);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
