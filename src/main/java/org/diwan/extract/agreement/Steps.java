package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import org.diwan.model.AgreementStatus;
import org.diwan.model.Event;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** How far a document has come, as the words around it tell. */
final class Steps {
  private static final int REACH = 8;
  private static final Set<String> SUPPOSING = Set.of("حال", "حاله", "اذا", "لو", "شريطه");
  private final DocumentWords words;

  Steps(DocumentWords words) {
    this.words = words;
  }

  @Nullable AgreementStatus beside(List<Token> tokens, int first, int end) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (tokens.get(i).is('.') || tokens.get(i).is('،') && first - i > 2) {
        break;
      }
      AgreementStatus step = words.step(tokens.get(i));
      if (step != null) {
        return step;
      }
    }
    for (int i = end; i < Math.min(tokens.size(), end + 4); i++) {
      AgreementStatus step = words.step(tokens.get(i));
      if (step != null && !tokens.get(i).hasConjunction()) {
        return step;
      }
    }
    return null;
  }

  static AgreementStatus usual(DocumentWords.Noun noun) {
    return switch (noun.type()) {
      case ACTION_PLAN, PROGRAMME -> AgreementStatus.IMPLEMENTING;
      case JOINT_STATEMENT -> AgreementStatus.ISSUED;
      case TREATY, CONVENTION, AGREEMENT, PROTOCOL -> AgreementStatus.IN_FORCE;
      case MOU, MINUTES, LETTER_OF_INTENT, CONTRACT, DOCUMENT -> AgreementStatus.SIGNED;
    };
  }

  /** {@code في حال تم توقيع اتفاق نهائي}: not signed. */
  static boolean isSupposed(List<Token> tokens, int noun) {
    return tokens.subList(0, noun).stream().map(Token::folded).anyMatch(SUPPOSING::contains);
  }

  /** {@code غير الموقعة على المعاهدة}. */
  static boolean isDenied(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      String folded = tokens.get(i).folded();
      if (folded.equals("غير")
          || folded.equals("لم")
          || folded.equals("لن")
          || folded.equals("دون")
          || folded.equals("عدم")) {
        return true;
      }
    }
    return false;
  }

  static boolean strongEnough(
      DocumentWords.Noun noun, @Nullable AgreementStatus step, @Nullable Event signing) {
    return switch (noun.strength()) {
      case NAMED -> true;
      case CUED -> step != null || signing != null;
      case PLURAL -> signing != null;
      case SIGNED -> signing != null || step == AgreementStatus.SIGNED;
      case ISSUED -> signing != null || step == AgreementStatus.ISSUED;
    };
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
}
