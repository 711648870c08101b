package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.ParticipantKind;

/** Sides that only the sentence around a document names. */
final class SentenceSides {
  private static final int ISSUER_REACH = 14;
  private static final int GATHERING_REACH = 4;
  private static final Set<String> CONTENT =
      Set.of("علي", "ان", "الي", "بشان", "حول", "ازا", "دعوه", "مطالبه", "بخصوص");

  private SentenceSides() {}

  /** Whose statement it is, as the words behind it tell. */
  static List<Entity> issuers(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + ISSUER_REACH);
    for (int i = document.end(); i < end; i++) {
      if (passage.isStop(i) || passage.isComma(i) || isContent(passage, i) || isVerb(passage, i)) {
        end = i;
      }
    }
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions()) {
      boolean behind = mention.first() >= document.end() && mention.first() < end;
      Entity side = behind && mention.canTakePart() ? passage.side(mention) : null;
      if (side != null) {
        found.add(side);
      }
    }
    return found;
  }

  /** {@code البيان الختامي للقمة | يدعم}: what it says. */
  private static boolean isVerb(Passage passage, int at) {
    String folded = passage.token(at).folded();
    return folded.length() > 3
        && folded.charAt(0) == 'ي'
        && passage.over(at) == null
        && !passage.isDated(at);
  }

  /**
   * {@code البيان الختامي للقمة العربية}: of all who came, not of the two of the article; but
   * {@code للاجتماع الكيني الرواندي}.
   */
  static boolean isOfMany(Passage passage, Occurrence document, DocumentWords words) {
    int end = Math.min(passage.tokens().size(), document.end() + GATHERING_REACH);
    boolean gathering =
        passage.tokens().subList(document.nounEnd(), end).stream()
            .anyMatch(t -> t.isWord() && words.is(t, DocumentWords.Cue.GATHERING));
    return gathering
        && passage.sentence().mentions().stream()
            .filter(m -> m.first() >= document.nounEnd() && m.first() < end)
            .allMatch(m ->
                m.kind() == Mention.Kind.PLACE
                    || passage.before(m).equals("في")
                    || !isState(m.entity()));
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY;
  }

  /** {@code نص البيان على دعوة فلان}, {@code بشأن}: what it says, not who. */
  private static boolean isContent(Passage passage, int at) {
    return passage.token(at).isWord() && CONTENT.stream().anyMatch(passage.token(at)::isPlain);
  }

  /** The country of all places and sides of the sentence, where it is one. */
  static List<Entity> onlyCountry(Passage passage) {
    List<String> countries =
        passage.sentence().mentions().stream()
            .map(Mention::entity)
            .filter(e -> e.kind() == ParticipantKind.COUNTRY)
            .map(Entity::countryIso3)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 1
        ? List.of(passage.registry().country(countries.getFirst()))
        : List.of();
  }

  /** The countries the sentence names before the document, where they are two. */
  static List<Entity> twoBefore(Passage passage, Occurrence document) {
    if (areOthers(passage)) {
      return List.of();
    }
    List<String> countries =
        passage.sentence().mentions().stream()
            .filter(m -> m.first() < document.first() && m.kind() != Mention.Kind.PLACE)
            .map(m -> m.entity().countryIso3())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 2
        ? countries.stream().map(passage.registry()::country).toList()
        : List.of();
  }

  /** {@code نجري محادثات مع كينيا وأوغندا}: those with whom somebody else talks. */
  private static boolean areOthers(Passage passage) {
    List<Mention> mentions = passage.sentence().mentions();
    return !mentions.isEmpty() && passage.before(mentions.getFirst()).equals("مع");
  }
}
