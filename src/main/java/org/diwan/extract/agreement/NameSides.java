package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Token;

/** What the words of a document's name tell of its parties. */
final class NameSides {
  private NameSides() {}

  /** {@code الاتفاق النووي الإيراني}, {@code الاتفاقية المصرية السودانية}. */
  static List<Entity> nationalities(Passage passage, Occurrence document) {
    List<Entity> found = new ArrayList<>();
    for (int i = document.nounEnd(); i < document.end(); i++) {
      Token token = passage.token(i);
      Mention mention = passage.over(i);
      if (Prepositions.isFree(token) || mention == null && Prepositions.opens(token)) {
        break;
      }
      if (mention != null && mention.kind() == Mention.Kind.ADJECTIVE) {
        found.add(mention.entity());
      }
    }
    return found;
  }

  /** {@code اتفاق ينص على تشكيل مجلس}: names inside are what it holds. */
  static boolean tellContent(Passage passage, Occurrence document, DocumentWords words) {
    int at = document.nounEnd();
    return document.isIndefinite()
        && at < document.end()
        && words.is(passage.token(at), Cue.CONTENT);
  }

  /** A peace may be made within one country. */
  static boolean tellPeace(Passage passage, Occurrence document, DocumentWords words) {
    return passage.tokens().subList(document.nounEnd(), document.end()).stream()
        .anyMatch(t -> words.is(t, Cue.PEACE));
  }
}
