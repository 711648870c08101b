package org.diwan.extract.event.doer;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/**
 * Where force struck, when neither who used it nor whom it befell is told: {@code انفجار سيارة
 * مفخخة وسط العاصمة العراقية}. The country of the place suffers it.
 */
public final class Scene {
  private static final int AFTER = 8;
  private static final int BEFORE = 6;
  private static final int NEAR = 8;

  /** Words from {@code من} to a land: {@code من داخل الأراضي الفلانية}. */
  private static final int SOURCE = 3;

  private static final Set<String> SOURCES = Set.of("داخل", "الاراضي", "اراضي", "الجانب", "قطاع");

  /** Beginnings of nouns that look like a future verb: {@code سيارة}, {@code سياسي}. */
  private static final Set<String> NOUNS = Set.of("سيا", "سيد", "سيط", "سين", "سيو");

  private static final Set<String> AT =
      Set.of("في", "ب", "داخل", "علي", "امام", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب");

  private Scene() {}

  /** ISO 3166-1 alpha-3 code of the country, null where no place is told. */
  public static @Nullable String country(Clause clause, TriggerAt at) {
    boolean many = at.isNoun() && at.form().word().contains("ات");
    String after = nearest(clause, at.end(), at.end() + (many ? NEAR : AFTER));
    return after == null ? nearest(clause, Math.max(0, at.first() - BEFORE), at.first()) : after;
  }

  /** The country of a place that is named right behind, null for none. */
  public static @Nullable String beside(Clause clause, TriggerAt at) {
    return nearest(clause, at.end(), at.end() + BEFORE);
  }

  /** The country of the first place named between two tokens, null for none. */
  public static @Nullable String nearest(Clause clause, int from, int to) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from || mention.first() >= to || isCutOff(clause, from, mention)) {
        continue;
      }
      if (isPlace(clause, from, argument)) {
        return argument.entity().countryIso3();
      }
    }
    return null;
  }

  private static boolean isCutOff(Clause clause, int from, Mention mention) {
    for (int i = from; i < mention.first(); i++) {
      String word = clause.tokens().get(i).folded();
      boolean future = word.startsWith("سي") && NOUNS.stream().noneMatch(word::startsWith);
      if (future || clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Clause clause, int from, Argument argument) {
    Mention mention = argument.mention();
    boolean place =
        mention.kind() == Mention.Kind.PLACE
            || mention.kind() == Mention.Kind.CAPITAL
            || mention.city() != null;
    return !argument.entity().isPerson()
        && argument.entity().countryIso3() != null
        && !isWhereFrom(clause, from, mention)
        && (place && (mention.first() == from || AT.contains(Government.of(clause, from, argument)))
            || isOfPlace(clause, mention));
  }

  /** {@code من داخل الأراضي الفلانية}. */
  private static boolean isWhereFrom(Clause clause, int from, Mention mention) {
    int start = Math.max(from, mention.first() - SOURCE);
    return IntStream.range(start, mention.first() - 1)
        .anyMatch(i ->
            clause.tokens().get(i).folded().equals("من")
                && SOURCES.contains(clause.tokens().get(i + 1).folded()));
  }

  /** {@code العاصمة العراقية}, {@code شمال العراق}, {@code المدن الليبية}. */
  private static boolean isOfPlace(Clause clause, Mention mention) {
    for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 2); i--) {
      if (clause.cues().casualties().is(CasualtyCue.SCENE, clause.tokens().get(i))) {
        return mention.kind() != Mention.Kind.GROUP;
      }
    }
    return false;
  }
}
