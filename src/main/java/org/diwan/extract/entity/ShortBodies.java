package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that an article names in full are found again by their head noun alone: {@code المفوضية}
 * behind {@code مفوضية شؤون اللاجئين}. It means the one named last; where it is completed by
 * another word it may be another body.
 */
final class ShortBodies {
  private static final Set<String> HEADS =
      Set.of(
          "منظمه", "حركه", "حزب", "جماعه", "وزاره", "مفوضيه", "وكاله", "تنظيم", "ايتلاف", "تحالف",
          "اتحاد", "مجلس", "هييه", "جمعيه", "نقابه", "جبهه", "تيار", "حلف", "رابطه", "ميليشيا",
          "مليشيا", "محكمه", "جامعه", "شركه", "بعثه", "لجنه", "برلمان", "كتله");

  private final Map<String, Entity> last = new HashMap<>();

  /** Sentences must come in the order of reading, so that full names stand before. */
  ReadSentence addTo(ReadSentence sentence) {
    List<Mention> mentions = new ArrayList<>(sentence.mentions());
    int next = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Mention here =
          next < sentence.mentions().size() && sentence.mentions().get(next).first() == i
              ? sentence.mentions().get(next++)
              : null;
      if (here != null) {
        keep(sentence.tokens().get(i), here.entity());
        i = Math.max(i, here.end() - 1);
      } else {
        Mention found = at(sentence, i);
        if (found != null) {
          mentions.add(found);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::first));
    return new ReadSentence(sentence.sentence(), sentence.units(), mentions);
  }

  private void keep(Token first, Entity entity) {
    if (entity.kind() != ParticipantKind.ORGANISATION) {
      return;
    }
    for (Form form : first.forms()) {
      if (HEADS.contains(form.bare())) {
        last.put(form.bare(), entity);
        return;
      }
    }
    String head = entity.nameAr().split(" ", 2)[0];
    String bare = Fold.bare(Fold.fold(head));
    if (HEADS.contains(bare)) {
      last.put(bare, entity);
    }
  }

  private @Nullable Mention at(ReadSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (last.isEmpty() || !token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      Entity body = Fold.isDefinite(form.word()) ? last.get(form.bare()) : null;
      if (body != null && !isCompleted(sentence, i + 1)) {
        boolean joined = form.conjunction() != Form.NONE;
        return new Mention(i, i + 1, body, form.preposition(), joined, Mention.Kind.NAME, null);
      }
    }
    return null;
  }

  /** {@code المجلس الأعلى}, {@code الشركة المصرية}: perhaps another. */
  private static boolean isCompleted(ReadSentence sentence, int next) {
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Mention behind =
        sentence.mentions().stream().filter(m -> m.first() == next).findFirst().orElse(null);
    if (behind != null) {
      return behind.kind() == Mention.Kind.ADJECTIVE;
    }
    String folded = sentence.tokens().get(next).folded();
    return Fold.isDefinite(folded)
            && !folded.equals("الي")
            && !folded.startsWith("الذي")
            && !folded.startsWith("التي")
        || folded.startsWith("لل");
  }
}
