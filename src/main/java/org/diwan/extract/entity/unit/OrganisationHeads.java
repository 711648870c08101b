package org.diwan.extract.entity.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/** Nouns that begin names of bodies, and of which kind. */
public final class OrganisationHeads {
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> firstOfTwo = new HashSet<>();
  private final Set<String> onlyQuoted = new HashSet<>();
  private final Set<String> forPurpose = new HashSet<>();

  public OrganisationHeads(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/organisation_heads.csv")) {
      String form = Fold.fold(row.need("form_ar"));
      kinds.put(form, row.need("kind"));
      if (form.indexOf(' ') > 0) {
        firstOfTwo.add(form.substring(0, form.indexOf(' ')));
      }
      if (row.need("before").equals("QUOTES")) {
        onlyQuoted.add(form);
      }
      if (row.need("before").equals("PURPOSE")) {
        forPurpose.add(form);
      }
    }
  }

  /** Whether words without quotes may go on with a name behind it. */
  public boolean contains(String folded) {
    return kinds.containsKey(folded) && !onlyQuoted.contains(folded);
  }

  /** {@code المديرية العامة}: whether two words begin a name which the first alone does not. */
  public boolean contains(String folded, String next) {
    return firstOfTwo.contains(folded) && contains(folded + " " + next);
  }

  /**
   * Whether a word whose clitics are off begins a name: {@code وجمعية}, {@code لشركة}; a council
   * behind a preposition is mostly somebody's own, {@code لمجلس الإدارة}.
   */
  boolean begins(Form form) {
    boolean council = "LEGISLATURE".equals(kinds.get(form.word()));
    return contains(form.word()) && (form.preposition() == Form.NONE || !council);
  }

  /** Whether a name in quotes may stand behind it. */
  public boolean opensQuotes(String folded) {
    return kinds.containsKey(folded) && !Fold.isDefinite(folded);
  }

  /** {@code الشبكة السعودية لحقوق الإنسان}: no name unless it tells what the body is for. */
  public boolean needsPurpose(String folded) {
    return forPurpose.contains(folded);
  }

  /** {@code شركة «فلان»} goes by the name alone, {@code حركة «فلان»} with its noun. */
  public boolean isLeftOut(String folded) {
    return "COMPANY".equals(kinds.get(folded));
  }

  public boolean isMinistry(String folded) {
    return "MINISTRY".equals(kinds.get(folded));
  }

  /** A ministry or court does nothing abroad: where it is told to be is its own state. */
  public boolean sitsAtHome(String folded) {
    return isMinistry(folded) || "JUDICIARY".equals(kinds.get(folded));
  }

  /** {@code حركة}, {@code ميليشيا}: often of another state than the outlet that writes of it. */
  public boolean isOfAnyState(String folded) {
    return "ARMED_GROUP".equals(kinds.get(folded));
  }
}
