package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementType;

/**
 * Those who helped a document into the world and are not bound by it: {@code برعاية كينية}, {@code
 * اتفاقية الأمم المتحدة لقانون البحار}, which states join. What the United Nations agree with
 * somebody ({@code اتفاق مع الأمم المتحدة}) binds them as anybody; their Security Council backs
 * what others made.
 */
final class Sponsors {
  private static final String UNITED_NATIONS = "O:un";
  private static final String SECURITY_COUNCIL = "O:un-security-council";

  private Sponsors() {}

  /** Takes them off the parties. */
  static void leave(Named named, Passage passage, Occurrence document, DocumentWords words) {
    boolean joined = named.type == AgreementType.TREATY || named.type == AgreementType.CONVENTION;
    if (joined && isOfUnitedNations(passage, document)) {
      named.parties.removeIf(party -> party.key().equals(UNITED_NATIONS));
    }
    named.parties.removeIf(party -> party.key().equals(SECURITY_COUNCIL));
    if (named.known == null) {
      named.parties.removeIf(party -> isSponsor(passage, party, words));
    }
  }

  private static boolean isOfUnitedNations(Passage passage, Occurrence document) {
    return passage.sentence().mentions().stream()
        .filter(m -> m.first() > document.first() && m.first() <= document.nounEnd())
        .anyMatch(m -> m.entity().key().equals(UNITED_NATIONS));
  }

  /** Named in the sentence, and only so. */
  private static boolean isSponsor(Passage passage, Entity party, DocumentWords words) {
    List<Mention> told =
        passage.sentence().mentions().stream()
            .filter(m -> m.entity().side().equals(party.side()))
            .toList();
    return !told.isEmpty()
        && told.stream().allMatch(m -> words.isWhole(passage.before(m), Cue.SPONSORS));
  }
}
