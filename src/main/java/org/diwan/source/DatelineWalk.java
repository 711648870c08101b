package org.diwan.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diwan.model.Place;
import org.diwan.text.DateContext;
import org.diwan.text.DateMention;
import org.diwan.text.DateReader;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** One walk over the head of a body, part by part, until something is no dateline's. */
final class DatelineWalk {
  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_NAME = 3;
  private static final int MOST_NAMES = 2;

  private final String head;
  private final List<Token> tokens;
  private final boolean whole;
  private final List<DateMention> mentions;
  private final Agencies agencies;
  private final Function<String, Optional<Place>> cities;

  private @Nullable Place place;
  private @Nullable LocalDate day;
  private @Nullable String agency;
  private boolean closed;
  private int names;

  DatelineWalk(
      String head,
      Sentence sentence,
      boolean whole,
      DateReader dates,
      Agencies agencies,
      Function<String, Optional<Place>> cities) {
    this.head = head;
    this.tokens = sentence.tokens();
    this.whole = whole;
    this.mentions = dates.read(sentence, DateContext.UNKNOWN);
    this.agencies = agencies;
    this.cities = cities;
  }

  Dateline walk() {
    int at = 0;
    int next = step(at);
    while (next > at) {
      at = next;
      next = at < tokens.size() ? step(at) : at;
    }
    boolean ends = closed || whole && at == tokens.size();
    return ends ? new Dateline(place, day, agency) : Dateline.NONE;
  }

  /** Past one part, or the same place where none begins. */
  private int step(int at) {
    if (tokens.isEmpty()) {
      return at;
    }
    int next = date(at);
    next = next == at ? mark(at) : next;
    next = next == at ? agency(at) : next;
    next = next == at ? place(at) : next;
    return next == at ? name(at) : next;
  }

  private int date(int at) {
    for (DateMention mention : mentions) {
      if (mention.firstToken() == at && FullDates.isFull(mention) && mention.span() != null) {
        day = mention.span().from();
        closed = place != null;
        return mention.pastLastToken();
      }
    }
    return at;
  }

  private int mark(int at) {
    Token token = tokens.get(at);
    if (token.isWord() || token.isNumber()) {
      return token.folded().equals("م") && day != null ? at + 1 : at;
    }
    if (isDash(token) || token.is(':') || token.is(')')) {
      closed = true;
      return at + 1;
    }
    boolean joins =
        token.is('،')
            || token.is(',')
            || token.is('(')
            || token.is('/')
            || token.is('_')
            || token.is('.');
    closed = closed && !joins || token.is('_');
    return joins ? at + 1 : at;
  }

  private static boolean isDash(Token token) {
    return token.is('-')
        || token.is('–')
        || token.is('—')
        || token.is('ـ')
        || token.is('_')
        || token.is('−');
  }

  private int agency(int at) {
    Agencies.Named named = agencies.at(tokens, at);
    if (named == null || agency != null) {
      return at;
    }
    // In running text an agency's name begins a sentence like any other: here it ends something.
    boolean ends =
        named.past() == tokens.size() ? whole : !tokens.get(named.past()).isWord() || day != null;
    if (!ends) {
      return at;
    }
    agency = named.outlet();
    closed = day != null || named.past() == tokens.size();
    return named.past();
  }

  private int place(int at) {
    for (int length = Math.min(LONGEST_PLACE, tokens.size() - at); length > 0; length--) {
      int past = at + length;
      String words = head.substring(tokens.get(at).start(), tokens.get(past - 1).end());
      Optional<Place> found =
          tokens.get(past - 1).isWord() ? cities.apply(words) : Optional.empty();
      if (found.isPresent()) {
        place = place == null ? found.get() : place;
        closed = false;
        return past;
      }
    }
    return at;
  }

  /** A few words with a dash behind them: a reporter or the paper, or the country after a comma. */
  private int name(int at) {
    int past = at;
    while (past < tokens.size() && past - at <= LONGEST_NAME && tokens.get(past).isWord()) {
      past++;
    }
    boolean country = place != null && at > 0 && tokens.get(at - 1).is('،');
    boolean dash = past > at && past < tokens.size() && past - at <= LONGEST_NAME;
    dash = dash && (isDash(tokens.get(past)) || country && tokens.get(past).is('('));
    if (!dash || names == MOST_NAMES) {
      boolean rest = past > at && past == tokens.size() && whole && place == null && names > 0;
      return rest ? past : at;
    }
    names++;
    closed = false;
    return past;
  }
}
