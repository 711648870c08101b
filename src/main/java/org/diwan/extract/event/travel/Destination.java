package org.diwan.extract.event.travel;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey leads: behind {@code إلى} or {@code ل}, the object of {@code زار}, or right
 * behind {@code زيارة}.
 */
public final class Destination {
  /** Words outside of names from the journey to a place without a preposition. */
  private static final int REACH = 6;

  private static final Set<String> TO = Set.of("الي", "ل", "نحو");

  private final Clause clause;
  private final TriggerAt at;

  public Destination(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** Null where none is named. */
  public @Nullable Mention find() {
    Mention meant = isOfPronoun() ? meant() : null;
    if (meant != null) {
      return meant;
    }
    boolean needsTo = at.trigger().needs().equals("TO_PLACE");
    Mention direct = null;
    for (Argument argument : clause.after(at.end(), at.isNoun())) {
      Mention mention = argument.mention();
      if (mention.entity().isPerson()
          || mention.kind() == Mention.Kind.GROUP
          || mention.entity().countryIso3() == null) {
        continue;
      }
      if (isDefinite() && isBehindVerb(mention)) {
        break;
      }
      if (direct != null && at.isVerb() && !needsTo) {
        return direct;
      }
      boolean place = mention.kind() != Mention.Kind.ADJECTIVE || argument.is("الي", "ل");
      if (TO.contains(argument.by()) && !(needsTo && argument.is("ل") && !isBound(mention))) {
        return mention;
      }
      boolean near =
          words(at.end(), mention.first()) <= REACH && !argument.topic() && !isDefinite();
      boolean reached = needsTo && at.trigger().lemma().endsWith("وصل") && isReached(mention);
      if (direct == null
          && (!needsTo || reached)
          && place
          && near
          && (argument.isBare() || argument.is("ب", "في"))
          && mention.entity().kind() == ParticipantKind.COUNTRY) {
        direct = mention;
      }
    }
    return direct == null && at.isNoun() ? new Arrival(clause, at).place() : direct;
  }

  /**
   * {@code وصل القاهرة}; a land right behind who travels, or behind the day: {@code وصل فلان مصر}.
   */
  private boolean isReached(Mention mention) {
    if (mention.city() != null || !at.isVerb()) {
      return mention.city() != null;
    }
    int before = mention.first() - 1;
    while (before > at.end() && (clause.tokens().get(before).isAny("،,") || isDay(before))) {
      before--;
    }
    int traveller = before;
    return clause.arguments().stream()
        .anyMatch(a ->
            a.entity().isPerson()
                && a.isBare()
                && a.mention().first() == at.end()
                && a.mention().end() == traveller + 1);
  }

  private boolean isDay(int token) {
    String word = clause.tokens().get(token).folded();
    return Weekdays.is(word) || word.equals("اليوم") || word.equals("امس");
  }

  /** {@code زارها}, {@code وصلها}; not {@code غادرها}. */
  private boolean isOfPronoun() {
    String lemma = at.trigger().lemma();
    return at.isVerb()
        && at.trigger().suffixed()
        && (lemma.endsWith("زار") || lemma.endsWith("وصل"));
  }

  /**
   * {@code فلانة التي زارها فلان}, {@code فلانة التي وصلها أمس}: the place that the pronoun means.
   */
  private @Nullable Mention meant() {
    int pronoun = at.first() - 1;
    return clause.arguments().stream()
        .map(Argument::mention)
        .filter(m -> pronoun > 0 && clause.isRelative(pronoun) && m.end() == pronoun)
        .filter(m -> m.entity().kind() == ParticipantKind.COUNTRY)
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE && m.kind() != Mention.Kind.GROUP)
        .findFirst()
        .orElse(null);
  }

  /** {@code وصل للقاهرة}, {@code متوجها لفلانة}. */
  private boolean isBound(Mention mention) {
    return at.isVerb() && isTown(mention)
        || at.trigger().shape() == Shape.PARTICIPLE && mention.first() == at.end();
  }

  /** {@code وصل للقاهرة}; not {@code وصل لمصر}. */
  private static boolean isTown(Mention mention) {
    return mention.city() != null
        && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL);
  }

  /** Words outside of names between two places. */
  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += clause.isCovered(i) ? 0 : 1;
    }
    return words;
  }

  /** {@code الزيارة}: what stands bare behind it is not where it leads. */
  private boolean isDefinite() {
    return at.isNoun() && at.end() == at.first() + 1 && Fold.isDefinite(at.form().word());
  }

  /** {@code هذه الزيارة في وقت ترسل فيه فلانة قوات إلى}; not {@code الزيارة التي أداها إلى}. */
  private boolean isBehindVerb(Mention place) {
    for (int i = at.end(); i < place.first(); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return false;
      }
      if (clause.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
