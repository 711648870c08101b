package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.agreement.DocumentWords.Known;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Event;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The document the world knows by its name that a signing is of: its name stands right before
 * ({@code اتفاق أوسلو الذي وقعته}) or behind ({@code توقيع اتفاق أوسلو}, {@code ووقعت إسرائيل على
 * اتفاق أوسلو}). Whose parties do not all sign is another one: a law about it. Where an article
 * names one in full, {@linkplain SignedAgain its first word} stands for it as well.
 */
public final class SignedDocument {
  /** Characters before the word of signing, and from it on. */
  private static final int NEAR = 60;

  /** Words between the name and the word of signing. */
  private static final int REACH = 3;

  private static final String ON = "علي";
  private static final String ENDS = ".:؛\"";

  private final DocumentWords words;
  private final SignedAgain again;

  SignedDocument(DocumentWords words) {
    this.words = words;
    this.again = new SignedAgain(words);
  }

  public static SignedDocument read(Seeds seeds) {
    return new SignedDocument(DocumentWords.read(seeds));
  }

  /** Its id, null for what is no signing or of another document. */
  public @Nullable String of(String text, Event event) {
    return event.type() == EventType.SIGNING ? of(text, event.evidence(), countries(event)) : null;
  }

  private static Set<String> countries(Event event) {
    return event.participations().stream()
        .filter(part -> part.participant().countryIso3() != null)
        .map(part -> String.valueOf(part.participant().countryIso3()))
        .collect(Collectors.toSet());
  }

  private @Nullable String of(String text, Evidence place, Set<String> countries) {
    int from = text.lastIndexOf('\n', place.start()) + 1;
    int start = Math.max(from, wordStart(text, place.start() - NEAR));
    List<Token> tokens = Tokens.of(text.substring(start, end(text, place)));
    int signing = tokenAt(tokens, place.start() - start);
    for (int at = 0; at < tokens.size(); at++) {
      Known known = words.known(tokens, at);
      if (known != null
          && (isBefore(tokens, words.knownEnd(tokens, at), signing)
              || isBehind(tokens, at, signing))
          && countries.containsAll(known.parties())) {
        return known.document().id();
      }
    }
    return again.isCalled(tokens, signing) ? again.named(text, countries) : null;
  }

  private static int end(String text, Evidence place) {
    int line = text.indexOf('\n', place.start());
    int end = Math.max(place.end(), place.start() + NEAR);
    return Math.min(end, line < 0 ? text.length() : Math.max(line, place.end()));
  }

  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int tokenAt(List<Token> tokens, int offset) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= offset) {
      at++;
    }
    return at;
  }

  private static boolean isBefore(List<Token> tokens, int end, int signing) {
    return end <= signing
        && signing - end <= REACH
        && tokens.subList(end, signing).stream().noneMatch(token -> token.isAny(ENDS));
  }

  /** {@code وقعت إسرائيل عقدا بعد اتفاق أوسلو}: what was signed was the contract. */
  private static boolean isBehind(List<Token> tokens, int at, int signing) {
    int between = at - signing - 1;
    boolean isOn = at > 0 && ON.equals(tokens.get(at - 1).folded());
    return between >= 0 && between < REACH && (between <= 1 || isOn);
  }
}
