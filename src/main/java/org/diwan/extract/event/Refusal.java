package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.diwan.text.Negation;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Why a trigger made no event, in words for a person; asked only when one wants to know. */
final class Refusal {
  private static final int FAR = 7;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  Refusal(Cues cues, Clause clause, TriggerAt at) {
    this.cues = cues;
    this.clause = clause;
    this.at = at;
  }

  /**
   * @param status what the words around the trigger tell; null where they tell of no event
   * @param draft null where the trigger was not looked at any further
   */
  String why(@Nullable EventStatus status, @Nullable Draft draft, boolean filled) {
    if (status == null) {
      return denied();
    }
    if (draft == null) {
      return at.isNoun() ? "words that are still to come are none" : "the writer's own 'we'";
    }
    if (!filled) {
      return missing(draft);
    }
    return draft.type.eventClass() == EventClass.WORD && status == EventStatus.DENIED
        ? "denied words are none"
        : "no state, body or office-holder takes part: everyday matters are none";
  }

  /** The word that takes the event back. */
  private String denied() {
    List<Token> tokens = clause.tokens();
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - FAR); i--) {
      String reason = Negation.isNone(tokens.get(i)) ? "negated" : reason(tokens.get(i));
      if (reason != null) {
        return reason + " by «" + tokens.get(i).folded() + "»";
      }
    }
    return "only asked for or warned of";
  }

  private @Nullable String reason(Token token) {
    for (Form form : token.forms()) {
      String effect = cues.effect(form.word());
      if (effect != null) {
        return switch (effect) {
          case "NEGATES" -> "negated";
          case "CONDITION" -> "made conditional";
          case "REFUSES" -> "refused";
          default -> null;
        };
      }
    }
    return null;
  }

  private String missing(Draft draft) {
    String needs = at.trigger().needs();
    return needed(draft)
        + (needs.isEmpty() ? "" : " (needs " + needs + ")")
        + "; found "
        + (draft.roles.isEmpty() ? "nobody" : names(draft));
  }

  private String needed(Draft draft) {
    return switch (at.trigger().frame()) {
      case MUTUAL, CLASH, RECEIVE, TOGETHER -> "two sides are not named with it";
      case TRAVEL, TOUR -> "no traveller of standing, or no country to go to, is named with it";
      case CHARGE, VERDICT -> "not said by one side of another";
      case WORD, MUST -> draft.hasActor() ? "said toward nobody" : "nobody is found who says it";
      case MESSAGE -> "sender or addressee is not named with it";
      case DOCUMENT, DECLARATION -> "no word for a document near, or nobody who signs or issues it";
      case GATHERING -> "whose gathering it is is not told";
      case OFFICE -> "no office-holder is named with it";
      case HOME -> "whose occasion it is is not told";
      case DIRECTED, OPENING ->
          draft.type == EventType.PROTEST
              ? "a protest of nobody, or one already told"
              : "who does it or whom it befalls is not named with it";
    };
  }

  private static String names(Draft draft) {
    StringBuilder names = new StringBuilder();
    for (Role role : Role.values()) {
      for (Entity entity : draft.in(role)) {
        names.append(names.isEmpty() ? "" : "، ").append(entity.nameAr());
      }
    }
    return names.toString();
  }
}
