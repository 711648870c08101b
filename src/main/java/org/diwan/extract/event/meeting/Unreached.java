package org.diwan.extract.event.meeting;

import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Beside;
import org.diwan.model.ParticipantKind;

/**
 * Names behind a word of meeting that it does not reach: the land of which a part tells where they
 * met, {@code يلتقي فلانا في مدينة غولو شمالي أوغندا}; what is said in quotation marks, {@code أكد
 * في الاجتماع «ضرورة التوازن بين كينيا ورواندا»}.
 */
final class Unreached {
  private final Clause clause;
  private final TriggerAt at;
  private final Argument argument;
  private final Mention mention;

  private Unreached(Clause clause, TriggerAt at, Argument argument) {
    this.clause = clause;
    this.at = at;
    this.argument = argument;
    this.mention = argument.mention();
  }

  static boolean is(Clause clause, TriggerAt at, Argument argument) {
    Unreached reading = new Unreached(clause, at, argument);
    return at.isVerb() && reading.isPartOfLand() || reading.isQuoted();
  }

  private boolean isPartOfLand() {
    int part = mention.first() - 1;
    return part >= at.end()
        && argument.isBare()
        && !mention.conjoined()
        && mention.entity().kind() == ParticipantKind.COUNTRY
        && clause.cues().names().is(NameCue.PART_OF_LAND, clause.tokens().get(part));
  }

  /** Inside marks that open behind the word, unless they are those of the name. */
  private boolean isQuoted() {
    if (marks(at.end(), mention.first()) % 2 == 0 || marks(0, at.first()) % 2 == 1) {
      return false;
    }
    int behind = Math.min(mention.end() + 1, clause.tokens().size());
    boolean closed = marks(mention.first(), behind) > 0;
    boolean begins = Beside.isQuote(clause, mention.first() - 1);
    return !(begins && (closed || !argument.isBare()));
  }

  private long marks(int from, int to) {
    return IntStream.range(from, Math.max(from, to)).filter(i -> Beside.isQuote(clause, i)).count();
  }
}
