package org.diwan.extract.entity.recall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that an article names in full are found again by their head noun alone: {@code المفوضية}
 * behind {@code مفوضية شؤون اللاجئين}. It means the one named last; where it is completed by
 * another word it may be another body. The only company of an article is its {@code الشركة}.
 */
public final class ShortBodies extends Recalled {
  private static final String WORLD_BODY = "منظمه";
  private static final String OF_THE_WORLD = "الدوليه";
  private static final String COMPANY = "COMPANY";
  private static final String MINISTRY = "وزاره";

  /** Letters in which adjectives of feminine nouns end, as they are folded. */
  private static final String FEMININE = "هيا";

  private final ShortHeads heads;
  private final WordRoles<NameCue> cues;
  private final Registry registry;
  private final ServedBody officers;
  private final Map<String, Entity> last = new HashMap<>();
  private final Map<String, Set<Entity>> called = new HashMap<>();

  public ShortBodies(
      ShortHeads heads, WordRoles<NameCue> cues, Registry registry, ServedBody officers) {
    this.heads = heads;
    this.cues = cues;
    this.registry = registry;
    this.officers = officers;
  }

  @Override
  void keep(ReadSentence sentence, Mention mention) {
    Entity entity = mention.entity();
    Entity ministry = entity.isPerson() ? Ministries.of(entity, registry) : null;
    if (ministry != null) {
      last.putIfAbsent(MINISTRY, ministry);
    }
    Entity headed = officers.of(sentence, mention);
    if (headed != null) {
      entity.serveUnlessElected(headed);
      serve(headed);
    }
    Entity body = entity.isPerson() ? registry.body(entity) : entity;
    String id = entity.organisationId();
    Entity served = body == null && id != null ? registry.organisation(id) : null;
    if (served != null) {
      serve(served);
    }
    if (body == null || body.kind() != ParticipantKind.ORGANISATION) {
      return;
    }
    String head = entity.isPerson() ? null : writtenHead(sentence.tokens().get(mention.first()));
    head = head == null ? nameHead(body.nameAr()) : head;
    if (head != null) {
      remember(head, body, mention.conjoined());
    } else {
      callByKind(body);
    }
  }

  /** {@code قال أمين عام الناتو إن الحلف}: whom an officer of a body of states serves. */
  private void serve(Entity body) {
    String head = nameHead(body.referenceName());
    if (head != null) {
      last.putIfAbsent(head, body);
    }
  }

  /**
   * {@code البوليساريو}: the noun of its listed name, and what all bodies of its kind are called.
   */
  private void callByKind(Entity body) {
    String kind = registry.kindOf(body);
    for (String noun : heads.ofKind(kind)) {
      called.computeIfAbsent(noun, n -> new HashSet<>()).add(body);
    }
    String head = COMPANY.equals(kind) ? null : nameHead(body.referenceName());
    if (head != null) {
      last.putIfAbsent(head, body);
    }
  }

  private @Nullable String writtenHead(Token token) {
    for (Form form : token.forms()) {
      if (heads.contains(form.bare())) {
        return form.bare();
      }
    }
    return null;
  }

  private @Nullable String nameHead(String name) {
    int space = name.indexOf(' ');
    String head = space < 0 ? name : name.substring(0, space);
    String bare = Fold.bare(Fold.fold(head));
    return heads.contains(bare) ? bare : null;
  }

  /** {@code ومنظمة العفو واللجنة الدولية}: one of a list does not displace the one spoken of. */
  private void remember(String head, Entity body, boolean conjoined) {
    if (!conjoined || !last.containsKey(head)) {
      last.put(head, body);
    }
  }

  @Override
  @Nullable Mention at(ReadSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (last.isEmpty() && called.isEmpty() || !token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      Entity body = Fold.isDefinite(form.word()) ? named(form.bare()) : null;
      int end = body == null ? i : end(sentence, i + 1, form.bare(), body);
      if (body != null && end > i) {
        boolean joined = form.conjunction() != Form.NONE;
        return new Mention(i, end, body, form.preposition(), joined, Mention.Kind.NAME, null);
      }
    }
    return null;
  }

  /** One past the noun and what is only thought of the body; -1 where another may be meant. */
  private int end(ReadSentence sentence, int next, String noun, Entity body) {
    if (next < sentence.tokens().size() && isSaidOf(sentence.tokens().get(next), noun, body)) {
      return next + 1;
    }
    return isCompleted(sentence, next, noun) ? -1 : next;
  }

  /** {@code التنظيم الإرهابي}, {@code المنظمة الدولية} of one of states. */
  private boolean isSaidOf(Token behind, String noun, Entity body) {
    return cues.is(NameCue.EPITHET, behind)
        || noun.equals(WORLD_BODY)
            && behind.folded().equals(OF_THE_WORLD)
            && registry.isIntergovernmental(body);
  }

  /** The body named last with a noun, else the only one of the article that is called so. */
  private @Nullable Entity named(String noun) {
    Entity body = last.get(noun);
    if (body != null) {
      return body;
    }
    Set<Entity> bodies = called.getOrDefault(noun, Set.of());
    return bodies.size() == 1 ? bodies.iterator().next() : null;
  }

  /** {@code المجلس الأعلى}, {@code الشركة المصرية}: perhaps another. */
  private static boolean isCompleted(ReadSentence sentence, int next, String noun) {
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Mention behind =
        sentence.mentions().stream().filter(m -> m.first() == next).findFirst().orElse(null);
    if (behind != null) {
      return behind.kind() == Mention.Kind.ADJECTIVE;
    }
    String folded = sentence.tokens().get(next).folded();
    return Fold.isDefinite(folded) && mayComplete(folded, noun) || folded.startsWith("لل");
  }

  /**
   * A definite word behind a noun completes it as its adjective, which is of its gender: not {@code
   * طالبت النقابة | الجهات المختصة}, {@code قال المجلس | اليوم}.
   */
  private static boolean mayComplete(String folded, String noun) {
    return !folded.equals("الي")
        && !folded.startsWith("الذي")
        && !folded.startsWith("التي")
        && !NameShape.isDay(folded)
        && (!noun.endsWith("ه") || FEMININE.indexOf(folded.charAt(folded.length() - 1)) >= 0);
  }
}
