package org.diwan.extract.figure.reading;

import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The whole of which a part was told right before: {@code 84 نائبا من أصل 350}, {@code ثلاثة ملايين
 * دولار من أصل 11 مليونا}. It counts what the part counts.
 */
final class TotalReading implements Reading {
  private static final int REACH = 3;

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token of = passage.at(span.first() - 1);
    Token from = passage.at(span.first() - 2);
    Found part = passage.story().last(passage.sentence());
    boolean total =
        span.kind() == NumberSpan.Kind.CARDINAL
            && of != null
            && of.folded().equals("اصل")
            && from != null
            && from.folded().equals("من");
    return !total
            || part == null
            || span.first() - 2 - part.end() > REACH
            || part.low().compareTo(span.low()) > 0
        ? null
        : Found.of(part.kind(), span, part.unit(), span.first(), span.end(), "total");
  }
}
