package org.diwan.extract.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.diwan.text.Fold;

/** When two written titles may mean one office. */
final class Titles {
  private Titles() {}

  /**
   * Of offices that one person of a state holds at a time the class decides; of others ({@code وزير
   * النفط}, {@code وزير النقل}) the portfolios must share a word.
   */
  static boolean alike(String held, PersonPhrase.Claim claim) {
    if (Offices.isSingle(claim.office()) || Offices.isOneOfBody(claim.office())) {
      return true;
    }
    Set<String> portfolio = portfolio(claim.title());
    if (portfolio.isEmpty()) {
      return true;
    }
    portfolio.retainAll(portfolio(held));
    return !portfolio.isEmpty();
  }

  private static Set<String> portfolio(String title) {
    String[] words = Fold.fold(title).split(" ");
    Set<String> portfolio = new HashSet<>();
    Arrays.stream(words).skip(1).map(Titles::stem).forEach(portfolio::add);
    return portfolio;
  }

  private static String stem(String word) {
    String bare = word.startsWith("و") && word.startsWith("ال", 1) ? word.substring(1) : word;
    return bare.startsWith("لل") ? "ال" + bare.substring(2) : bare;
  }
}
