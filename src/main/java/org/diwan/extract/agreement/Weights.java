package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** Whether enough stands around a noun to make it a document of its own. */
final class Weights {
  private static final Set<AgreementStatus> LIVELY =
      Set.of(
          AgreementStatus.SIGNED,
          AgreementStatus.ISSUED,
          AgreementStatus.AGREED,
          AgreementStatus.ENDED,
          AgreementStatus.SUSPENDED,
          AgreementStatus.NEGOTIATING);

  private Weights() {}

  static boolean isEnough(Occurrence document, Stage stage, @Nullable Event signing) {
    boolean lively = signing != null || stage.told() && LIVELY.contains(stage.status());
    return switch (document.noun().strength()) {
      case NAMED, ISSUED -> true;
      case CUED -> isBinding(document) || lively;
      case PLURAL, SIGNED ->
          signing != null || stage.told() && stage.status() == AgreementStatus.SIGNED;
    };
  }

  /** {@code المذكرة الصادرة عن المحكمة}: what is issued is no memorandum between two. */
  static boolean isOrder(Occurrence document, @Nullable Step step) {
    return document.noun().type() == AgreementType.MOU
        && document.noun().strength() == DocumentWords.Strength.CUED
        && step != null
        && step.status() == AgreementStatus.ISSUED;
  }

  /** What a word for a document that is none lacks, for a person. */
  static String lacking(DocumentWords.Noun noun) {
    String needed =
        switch (noun.strength()) {
          case NAMED -> "a name of its own";
          case CUED -> "a step such as signing told of it";
          case PLURAL, SIGNED -> "its signing told";
          case ISSUED -> "its issue told";
        };
    return "supposed, denied, or without what such a word needs: " + needed;
  }

  private static boolean isBinding(Occurrence document) {
    AgreementType type = document.noun().type();
    return type == AgreementType.AGREEMENT
        || type == AgreementType.TREATY
        || type == AgreementType.MOU
        || type == AgreementType.PROGRAMME;
  }

  /** A single body that no list knows, and nobody it made the document with. */
  private static boolean isOneUnlisted(Named named) {
    return named.parties.size() == 1
        && !named.domestic
        && named.parties.iterator().next().key().startsWith("O:~");
  }

  /** {@code وقع الرئيس وثيقة حفر القناة}: what a state writes for itself is no agreement. */
  private static boolean isPaper(Named named) {
    return (named.type == AgreementType.DOCUMENT || named.type == AgreementType.ACTION_PLAN)
        && named.parties.stream().allMatch(p -> p.kind() == ParticipantKind.COUNTRY);
  }

  /**
   * A joint statement has two parties or a body of many; so has what nothing but its noun names.
   */
  static boolean hasParties(Named named) {
    boolean two =
        named.parties.size() > 1 || named.parties.stream().anyMatch(p -> p.countryIso3() == null);
    boolean many =
        named.type == AgreementType.JOINT_STATEMENT
            || named.naked
            || named.several
            || isPaper(named);
    return !named.parties.isEmpty() && (two || !many) && !isOneUnlisted(named);
  }
}
