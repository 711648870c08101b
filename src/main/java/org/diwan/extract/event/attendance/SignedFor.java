package org.diwan.extract.event.attendance;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.frame.PeopleListed;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.PlainWords;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for each side a document that was told to be signed: {@code وقعها عن الجانب المصري
 * فلان، وعن الجانب الكيني فلان}. They sign beside those for whom they do.
 */
public final class SignedFor {
  private static final PlainWords FOR = PlainWords.of("عن", "من");
  private static final Set<String> SIDES = Set.of("الجانب", "جانب", "الطرف", "طرف");

  /** Words from the verb to whom somebody signs for, and from there to his name. */
  private static final int REACH = 7;

  /** Sentences back to the signing. */
  private static final int NEAR = 4;

  private final Clause clause;
  private final Discourse discourse;

  private SignedFor(Clause clause, Discourse discourse) {
    this.clause = clause;
    this.discourse = discourse;
  }

  /**
   * @param found what the sentence tells
   * @param told what was told before it
   */
  public static void join(Clause clause, Discourse discourse, List<Draft> found, List<Draft> told) {
    if (!tellsSigning(found) && !tellsSigning(told)) {
      return;
    }
    SignedFor signed = new SignedFor(clause, discourse);
    for (int i = 0; i + 2 < clause.tokens().size(); i++) {
      if (clause.cues().gatherings().isPlain(GatheringCue.SIGNS, clause.tokens().get(i))
          && signed.next(i + 1, i + REACH) >= 0) {
        Draft signing = signed.signing(i, found, told);
        if (signing != null) {
          signed.add(signing, i);
        }
        return;
      }
    }
  }

  private static boolean tellsSigning(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.type == EventType.SIGNING) {
        return true;
      }
    }
    return false;
  }

  private void add(Draft signing, int verb) {
    int side = next(verb + 1, verb + REACH);
    while (side >= 0) {
      Argument told = clause.startingAt(side + 1);
      for (Entity person : signer(side)) {
        discourse.tellState(person, told == null ? null : told.entity().countryIso3());
        signing.add(person, Role.ACTOR);
      }
      side = next(side + 1, clause.tokens().size());
    }
  }

  /** Who stands behind the side that he signs for. */
  private List<Entity> signer(int side) {
    return new PeopleListed(clause, Set.of()).from(side + 1, REACH).stream().limit(1).toList();
  }

  /** Where {@code عن الجانب المصري} or {@code عن مصر} stands next, -1 for none. */
  private int next(int from, int to) {
    for (int i = from; i + 1 < Math.min(clause.tokens().size(), to); i++) {
      if (FOR.has(clause.tokens().get(i)) && isSide(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSide(int preposition) {
    Token next = clause.tokens().get(preposition + 1);
    Argument named = clause.startingAt(preposition + 1);
    boolean signsFor = clause.tokens().get(preposition).folded().endsWith("عن");
    return SIDES.contains(next.folded()) || signsFor && named != null && !named.entity().isPerson();
  }

  /** The signing told last in the sentence up to the verb, else a little before it. */
  private @Nullable Draft signing(int verb, List<Draft> found, List<Draft> told) {
    int start = clause.tokens().get(verb).start();
    int near = clause.sentence().sentence().number() - NEAR;
    for (Draft draft : found.reversed()) {
      if (draft.type == EventType.SIGNING && draft.mentions.getLast().start() <= start) {
        return draft;
      }
    }
    for (Draft draft : told.reversed()) {
      if (draft.type == EventType.SIGNING && draft.mentions.getLast().sentenceNo() >= near) {
        return draft;
      }
    }
    return null;
  }
}
