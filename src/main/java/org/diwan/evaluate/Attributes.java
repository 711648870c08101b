package org.diwan.evaluate;

import java.util.Objects;
import org.diwan.evaluate.Pairing.Pair;

/** On what matched: which attributes are right. */
final class Attributes {
  private static final double MOST = 0.5;

  private final Scores scores;

  Attributes(Scores scores) {
    this.scores = scores;
  }

  void person(Pair<JudgedParticipant> pair) {
    JudgedParticipant gold = pair.gold();
    JudgedParticipant found = pair.found();
    scores.attribute("person country", Objects.equals(gold.country(), found.country()));
    if (!gold.offices().isEmpty()) {
      boolean few = found.offices().size() <= gold.offices().size() + 1;
      scores.attribute("person office", gold.sharesOffice(found) && few);
    }
  }

  void deed(Pair<JudgedEvent> pair) {
    JudgedEvent gold = pair.gold();
    JudgedEvent found = pair.found();
    scores.attribute("event type", gold.type() == found.type());
    scores.attribute("event status", gold.status() == found.status());
    scores.attribute("event roles", sameRoles(gold, found));
    if (gold.days() != null || found.days() != null) {
      scores.attribute("event date", Objects.equals(gold.days(), found.days()));
    }
    if (!gold.people().isEmpty()) {
      scores.attribute("event people", Overlap.jaccard(gold.people(), found.people()) >= MOST);
    }
    place(gold, found);
  }

  private static boolean sameRoles(JudgedEvent gold, JudgedEvent found) {
    return gold.actors().equals(found.actors()) && gold.recipients().equals(found.recipients());
  }

  private void place(JudgedEvent gold, JudgedEvent found) {
    if (gold.city() != null) {
      scores.attribute("event city", NameMatch.same(gold.city(), found.city()));
    }
    if (gold.country() != null) {
      scores.attribute("event country", gold.country().equals(found.country()));
    }
  }

  void agreement(Pair<JudgedAgreement> pair) {
    JudgedAgreement gold = pair.gold();
    JudgedAgreement found = pair.found();
    scores.attribute("agreement type", gold.type() == found.type());
    scores.attribute("agreement status", gold.status() == found.status());
    scores.attribute("agreement parties", gold.parties().equals(found.parties()));
    if (gold.signed() != null || found.signed() != null) {
      scores.attribute("agreement signed", Objects.equals(gold.signed(), found.signed()));
    }
    if (gold.hasValidity() || found.hasValidity()) {
      scores.attribute("agreement validity", gold.sameValidity(found));
    }
  }

  void figure(Pair<JudgedFigure> pair) {
    JudgedFigure gold = pair.gold();
    JudgedFigure found = pair.found();
    scores.attribute("figure status", gold.status() == found.status());
    scores.attribute("figure qualifier", gold.qualifier() == found.qualifier());
    scores.attribute("figure unit", gold.sameUnit(found));
  }
}
