package org.diwan.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the titles of office into the tree of names, each with the body that it names itself:
 * {@code أمين عام الأمم المتحدة}. The bodies must stand in the tree before.
 */
final class TitleRows {
  private static final List<String> SENT = List.of("المبعوث", "الموفد", "الوسيط");
  private static final List<String> OF_NATIONS = List.of("الأممي", "الدولي", "الأممية", "الدولية");
  private static final String UNITED_NATIONS = "un";
  private static final String MINISTER = "وزير ";

  private final PhraseTree<Meaning> tree;
  private final Map<String, Organisation> organisations;
  private final Map<String, OfficeClass> portfolios = new HashMap<>();

  TitleRows(PhraseTree<Meaning> tree, Map<String, Organisation> organisations) {
    this.tree = tree;
    this.organisations = organisations;
  }

  /** The class of a minister by what he is minister of, folded; null for no known portfolio. */
  @Nullable OfficeClass portfolio(String folded) {
    return portfolios.get(folded);
  }

  void read(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/titles.csv")) {
      String form = row.need("title_ar");
      Title title =
          new Title(
              row.code("office_class", OfficeClass.class),
              row.need("number").charAt(0),
              scopeOf(row),
              row.yes("alone"),
              form,
              stateOf(row),
              organisationIn(form));
      tree.add(form, new Meaning.OfTitle(title));
      if (form.startsWith(MINISTER)) {
        portfolios.put(Fold.fold(form.substring(MINISTER.length())), title.officeClass());
      }
    }
  }

  private static String scopeOf(CsvRow row) {
    String scope = row.need("scope");
    int at = scope.indexOf('=');
    return at < 0 ? scope : scope.substring(0, at);
  }

  /** {@code COUNTRY=SAU}: of a state that the title itself tells. */
  private static @Nullable String stateOf(CsvRow row) {
    String scope = row.need("scope");
    int at = scope.indexOf('=');
    return at < 0 ? null : scope.substring(at + 1);
  }

  /**
   * The body that a title names at its end. One that ends in 'international' names a body of states
   * ({@code مدير صندوق النقد الدولي}), none of one state; {@code المبعوث الدولي} is that of the UN.
   */
  private @Nullable Organisation organisationIn(String form) {
    Organisation named = organisationAtEndOf(form);
    if (OF_NATIONS.stream().noneMatch(form::endsWith)) {
      return named;
    }
    boolean isOfNations = named != null && named.countryIso3() == null;
    return isOfNations
        ? named
        : SENT.stream().anyMatch(form::startsWith) ? organisations.get(UNITED_NATIONS) : null;
  }

  private @Nullable Organisation organisationAtEndOf(String form) {
    List<Token> tokens = Tokens.of(form);
    for (int i = 1; i < tokens.size(); i++) {
      PhraseTree.Match<Meaning> match = tree.longest(tokens, i);
      if (match != null && match.end() == tokens.size()) {
        for (Meaning meaning : match.meanings()) {
          if (meaning instanceof Meaning.OfOrganisation found) {
            return found.organisation();
          }
        }
      }
    }
    return null;
  }
}
