package org.diwan.extract.entity;

import java.util.HashMap;
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
final class ShortBodies extends Recalled {
  private static final Set<String> HEADS =
      Set.of(
          "منظمه", "حركه", "حزب", "جماعه", "وزاره", "مفوضيه", "وكاله", "تنظيم", "ايتلاف", "تحالف",
          "اتحاد", "مجلس", "هييه", "جمعيه", "نقابه", "جبهه", "تيار", "حلف", "رابطه", "ميليشيا",
          "مليشيا", "محكمه", "جامعه", "شركه", "بعثه", "لجنه", "برلمان", "كتله");

  private final Map<String, Entity> last = new HashMap<>();

  @Override
  void keep(ReadSentence sentence, Mention mention) {
    Entity entity = mention.entity();
    if (entity.kind() != ParticipantKind.ORGANISATION) {
      return;
    }
    for (Form form : sentence.tokens().get(mention.first()).forms()) {
      if (HEADS.contains(form.bare())) {
        remember(form.bare(), mention);
        return;
      }
    }
    int space = entity.nameAr().indexOf(' ');
    String head = space < 0 ? entity.nameAr() : entity.nameAr().substring(0, space);
    String bare = Fold.bare(Fold.fold(head));
    if (HEADS.contains(bare)) {
      remember(bare, mention);
    }
  }

  /** {@code ومنظمة العفو واللجنة الدولية}: one of a list does not displace the one spoken of. */
  private void remember(String head, Mention mention) {
    if (!mention.conjoined() || !last.containsKey(head)) {
      last.put(head, mention.entity());
    }
  }

  @Override
  @Nullable Mention at(ReadSentence sentence, int i) {
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
