package org.diwan.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one document.
 *
 * @param nameAr as written
 * @param nameKey folded content words of the name in a stable order: what two mentions of one
 *     document share
 * @param known the document that the world knows by this name, null for others
 * @param status the furthest step the article states
 * @param signed day, month or year of signing or issue, null when unknown
 * @param valid validity; an open end is {@link java.time.LocalDate#MAX}, null when the article
 *     gives none
 * @param amount place of the figure that tells what it is worth, null where the article tells none
 * @param mentions every place in the article that states it, the leading one first; never empty
 */
public record Agreement(
    AgreementType type,
    String nameAr,
    String nameKey,
    @Nullable KnownDocument known,
    AgreementStatus status,
    List<Participant> parties,
    @Nullable DateSpan signed,
    @Nullable DateSpan valid,
    @Nullable Place place,
    Set<String> topics,
    @Nullable Evidence amount,
    List<Evidence> mentions) {

  public Agreement {
    parties = List.copyOf(parties);
    topics = Set.copyOf(topics);
    mentions = List.copyOf(mentions);
  }

  /** The same, worth what the figure at a place tells. */
  public Agreement withAmount(@Nullable Evidence worth) {
    return new Agreement(
        type, nameAr, nameKey, known, status, parties, signed, valid, place, topics, worth,
        mentions);
  }

  public Evidence evidence() {
    return mentions.getFirst();
  }
}
