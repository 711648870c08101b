package org.diwan.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: strict UTF-8, else windows-1256 where that gives plausible Arabic.
 *
 * <p>Broken UTF-8 read as windows-1256 consists of Arabic letters too (mostly {@code ط} and {@code
 * ظ}), so the two commonest letters, {@code ا} and {@code ل}, must be there in number.
 *
 * @param windows1256 whether the bytes were not UTF-8
 */
record Decoded(String text, boolean windows1256) {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final double ARABIC_SHARE = 0.6;
  private static final double ALEF_LAM_SHARE = 0.1;

  /** Null where the bytes are neither. */
  static @Nullable Decoded of(byte[] bytes) {
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, false);
    }
    String arabic = strictly(bytes, WINDOWS_1256);
    return arabic != null && isPlausible(arabic) ? new Decoded(arabic, true) : null;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isPlausible(String text) {
    int foreign = 0;
    int arabic = 0;
    int alefLam = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign += c > 0x7F ? 1 : 0;
      arabic += c >= 'ء' && c <= 'ي' ? 1 : 0;
      alefLam += c == 'ا' || c == 'ل' ? 1 : 0;
    }
    return arabic > ARABIC_SHARE * foreign && alefLam > ALEF_LAM_SHARE * arabic;
  }
}
