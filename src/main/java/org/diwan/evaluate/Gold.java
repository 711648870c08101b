package org.diwan.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote down of one article.
 *
 * @param publishedOn ISO day, null where the article gives none
 */
public record Gold(
    String articleRef,
    @Nullable String publishedOn,
    List<GoldParticipant> participants,
    List<GoldEvent> events,
    List<GoldAgreement> agreements,
    List<GoldFigure> figures) {

  public Gold {
    participants = Lists.orEmpty(participants);
    events = Lists.orEmpty(events);
    agreements = Lists.orEmpty(agreements);
    figures = Lists.orEmpty(figures);
    Days.of(publishedOn);
  }
}
