package org.diwan.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diwan.gazetteer.DateSeeds;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Place;
import org.diwan.text.DateReader;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.diwan.text.Tokens;

/**
 * Reads datelines.
 *
 * <ul>
 *   <li>{@code بكين 20 أكتوبر 2023 (شينخوا)}, {@code الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م
 *       واس};
 *   <li>{@code الدوحة، قطر (CNN) --}, {@code القاهرة - أ.ش.أ:}, {@code واس – جدة:}, {@code لندن -
 *       };
 *   <li>up to two names with a dash behind them may stand in front of the place: reporters, the
 *       paper;
 *   <li>a place alone is one only with a dash, colon or bracket behind it, or on a line of its own.
 * </ul>
 */
final class DatelineReader {
  /** No dateline is longer; what comes after is not looked at. */
  private static final int REACH_CHARS = 200;

  private static final int REACH_TOKENS = 28;

  private final DateReader dates;
  private final Agencies agencies;
  private final Function<String, Optional<Place>> cities;

  DatelineReader(Seeds seeds, Function<String, Optional<Place>> cities) {
    this.dates = new DateReader(DateSeeds.read(seeds));
    this.agencies = new Agencies(seeds);
    this.cities = cities;
  }

  DateReader dates() {
    return dates;
  }

  /** The dateline of a cleaned body. */
  Dateline read(String body) {
    int lineEnd = body.indexOf('\n');
    String line = body.substring(0, lineEnd < 0 ? body.length() : lineEnd);
    String head = line.length() > REACH_CHARS ? line.substring(0, REACH_CHARS) : line;
    List<Token> all = Tokens.of(head);
    boolean whole = head.length() == line.length() && all.size() <= REACH_TOKENS;
    List<Token> tokens = all.subList(0, Math.min(all.size(), REACH_TOKENS));
    Sentence sentence = new Sentence(1, 0, head.length(), tokens, false);
    return new DatelineWalk(head, sentence, whole, dates, agencies, cities).walk();
  }
}
