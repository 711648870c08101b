package org.diwan.extract.agreement;

import org.diwan.model.AgreementStatus;
import org.diwan.text.Token;

/**
 * {@code الاتفاقية التي وقعتها كينيا، إضافة إلى معاهدات}: a relative verb of signing that carries
 * its object tells of the document before it, not of one behind it.
 */
final class OwnObject {
  private OwnObject() {}

  static boolean is(Passage passage, int at, DocumentWords words) {
    Token token = passage.token(at);
    return at > 0
        && token.isWord()
        && (token.folded().endsWith("ها") || token.folded().endsWith("ه"))
        && Tails.isRelative(passage.token(at - 1))
        && words.steps().verb(token) == AgreementStatus.SIGNED;
  }
}
