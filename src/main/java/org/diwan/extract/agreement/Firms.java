package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.ParticipantKind;

/**
 * {@code شركة كينية}, {@code صحيفة «الوادي» الكينية}: a firm or paper that only its state describes
 * binds no state.
 */
final class Firms {
  private static final int REACH = 5;

  private Firms() {}

  /** Takes states off the parties that the sentence names only so; one side alone is none. */
  static void leave(Named named, Passage passage, DocumentWords words) {
    boolean left =
        named.known == null
            && named.parties.removeIf(
                party -> party.kind() == ParticipantKind.COUNTRY && isFirm(passage, party, words));
    named.withFirm = left && named.parties.size() < 2;
  }

  private static boolean isFirm(Passage passage, Entity state, DocumentWords words) {
    List<Mention> told =
        passage.sentence().mentions().stream()
            .filter(m -> m.kind() != Mention.Kind.PLACE)
            .filter(m -> m.entity().side().equals(state.side()))
            .toList();
    return !told.isEmpty() && told.stream().allMatch(m -> describes(passage, m, words));
  }

  private static boolean describes(Passage passage, Mention mention, DocumentWords words) {
    if (mention.kind() != Mention.Kind.GROUP && mention.kind() != Mention.Kind.ADJECTIVE) {
      return false;
    }
    for (int i = mention.end() - 1; i >= Math.max(0, mention.first() - REACH); i--) {
      boolean other = i < mention.first() && passage.over(i) != null;
      if (other || passage.isStop(i) || passage.isComma(i)) {
        return false;
      }
      if (passage.token(i).isWord() && words.is(passage.token(i), Cue.FIRM)) {
        return true;
      }
    }
    return false;
  }
}
