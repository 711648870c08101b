package org.diwan.warehouse;

import java.util.Arrays;
import java.util.Objects;
import org.diwan.model.DateSpan;

/**
 * When two mentions with the same family of documents and the same sides are the same document.
 *
 * <ul>
 *   <li>A document that the world knows by name is one, however an article dates it.
 *   <li>Their names share half of their words, or three in ten where the day of signing or the
 *       validity is the same.
 *   <li>What is known of signing and validity agrees: a month holds the day. A vaguer mention joins
 *       the one document that it fits.
 *   <li>Where topics are known on both sides, one is shared: two memoranda of one day differ in it.
 *   <li>A name of one or two words without any date joins copies of the same words only.
 * </ul>
 */
final class AgreementKinship implements Kinship<AgreementMention> {
  private static final double LIKE = 0.5;
  private static final double LIKE_ENOUGH_WITH_DATE = 0.3;
  private static final int TELLING_WORDS = 3;
  private static final int UNSIGNED = 4;

  @Override
  public long rank(AgreementMention mention) {
    return mention.known() ? 0 : 1 + 2L * precision(mention) + (mention.hasValidity() ? 0 : 1);
  }

  private static int precision(AgreementMention mention) {
    DateSpan signed = mention.signed();
    return signed == null
        ? UNSIGNED
        : switch (signed.precision()) {
          case DAY -> 0;
          case SPAN -> 1;
          case MONTH -> 2;
          case YEAR -> 3;
          case UNKNOWN -> UNSIGNED;
        };
  }

  @Override
  public Object cell(AgreementMention mention) {
    return mention.known()
        ? ""
        : Arrays.asList(mention.signed(), mention.validFrom(), mention.validTo());
  }

  @Override
  public boolean isOnce(AgreementMention mention) {
    return mention.known();
  }

  @Override
  public boolean linked(AgreementMention one, AgreementMention other) {
    if (one.known() || one.words() == other.words() && one.likeness(other) >= LIKE) {
      return true;
    }
    return one.agreesOnTopics(other)
        && isTelling(one)
        && isTelling(other)
        && one.likeness(other) >= (isDated(one) ? LIKE_ENOUGH_WITH_DATE : LIKE);
  }

  @Override
  public boolean fits(AgreementMention mention, Group<AgreementMention> group) {
    return fitsSigning(mention, group.founder())
        && group.members().stream().allMatch(m -> agreesOnValidity(mention, m))
        && group.members().stream().allMatch(mention::agreesOnTopics)
        && group.members().stream().anyMatch(m -> isLike(mention, m));
  }

  private static boolean fitsSigning(AgreementMention mention, AgreementMention founder) {
    DateSpan signed = mention.signed();
    DateSpan founded = founder.signed();
    return signed == null || founded != null && signed.contains(founded);
  }

  private static boolean isLike(AgreementMention mention, AgreementMention member) {
    if (!isTelling(mention)) {
      return mention.words() == member.words();
    }
    boolean sameTime = mention.signed() != null || mention.hasValidity() && member.hasValidity();
    return mention.likeness(member) >= (sameTime ? LIKE_ENOUGH_WITH_DATE : LIKE);
  }

  private static boolean isTelling(AgreementMention mention) {
    return isDated(mention) || mention.name().size() >= TELLING_WORDS;
  }

  private static boolean isDated(AgreementMention mention) {
    return mention.signed() != null || mention.hasValidity();
  }

  private static boolean agreesOnValidity(AgreementMention one, AgreementMention other) {
    return !one.hasValidity()
        || !other.hasValidity()
        || Objects.equals(one.validFrom(), other.validFrom())
            && Objects.equals(one.validTo(), other.validTo());
  }

  @Override
  public boolean contradict(
      Group<AgreementMention> group, AgreementMention one, AgreementMention other) {
    return !agreesOnValidity(one, other);
  }
}
