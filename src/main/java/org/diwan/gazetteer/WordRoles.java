package org.diwan.gazetteer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;

/**
 * Folded words by the roles that a seed file with the columns {@code form_ar} and {@code roles}
 * gives them; a word may have several. Immutable.
 *
 * @param <R> the roles
 */
public final class WordRoles<R extends Enum<R>> {
  private final WordMap<Set<R>> words = new WordMap<>();

  private WordRoles() {}

  /** Reads a seed file; a role it does not know is an error that names file and line. */
  public static <R extends Enum<R>> WordRoles<R> read(Seeds seeds, String path, Class<R> type) {
    WordRoles<R> roles = new WordRoles<>();
    for (CsvRow row : Csv.read(seeds, path)) {
      roles
          .words
          .getOrPut(Fold.fold(row.need("form_ar")), () -> EnumSet.noneOf(type))
          .addAll(row.codes("roles", type));
    }
    return roles;
  }

  /** The roles of a folded word as it stands, none for most; asked once where several count. */
  public Set<R> of(String folded) {
    Set<R> found = words.get(folded);
    return found == null ? Set.of() : found;
  }

  /** The roles of a token as a whole, else of the rest behind its conjunction. */
  public Set<R> plain(Token token) {
    Set<R> found = words.get(token.folded());
    if (found == null && token.hasConjunction()) {
      for (Form form : token.forms()) {
        if (form.preposition() == Form.NONE && form.conjunction() != Form.NONE) {
          return of(form.word());
        }
      }
    }
    return found == null ? Set.of() : found;
  }

  /** Whether a folded word, as it stands, has a role. */
  public boolean is(R role, String folded) {
    Set<R> found = words.get(folded);
    return found != null && found.contains(role);
  }

  /** Whether any reading of a token, its clitics on or off, has a role. */
  public boolean is(R role, Token token) {
    for (Form form : token.forms()) {
      if (is(role, form.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token as a whole, or after its conjunction only, has a role. */
  public boolean isPlain(R role, Token token) {
    for (Form form : token.forms()) {
      if (form.preposition() == Form.NONE && is(role, form.word())) {
        return true;
      }
    }
    return false;
  }

  /** The same for one of some roles, in one look. */
  public boolean isPlainAny(Set<R> some, Token token) {
    for (Form form : token.forms()) {
      Set<R> found = form.preposition() == Form.NONE ? words.get(form.word()) : null;
      if (found != null && !Collections.disjoint(found, some)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any reading of a token has a role without its article. */
  public boolean isBare(R role, Token token) {
    for (Form form : token.forms()) {
      if (is(role, form.bare())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word begins with one of a role: {@code تلفزيوني}. */
  public boolean begins(R role, String folded) {
    for (int end = 1; end <= folded.length(); end++) {
      if (is(role, folded.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
