package org.diwan.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Organisation;
import org.diwan.model.OfficeClass;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The party, company, union or association that a person stands for by an office in it: {@code رئيس
 * اتحاد الصناعات المصري}. Bodies of a state speak for the state.
 */
final class Bodies {
  private static final Set<String> KINDS =
      Set.of("PARTY", "ARMED_GROUP", "NGO", "COMPANY", "UNION");
  private static final Set<String> HEADS =
      Set.of(
          "جمعيه",
          "الجمعيه",
          "اتحاد",
          "الاتحاد",
          "نقابه",
          "رابطه",
          "شركه",
          "الشركه",
          "حزب",
          "غرفه",
          "الغرفه",
          "منظمه",
          "المنظمه",
          "ايتلاف",
          "حركه",
          "جبهه",
          "تيار",
          "كتله",
          "مجموعه",
          "المجموعه",
          "نادي",
          "كتايب",
          "تجمع");

  /** Who holds one of these speaks for the state, whatever party he leads. */
  private static final Set<OfficeClass> STATE =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.VICE_HEAD_OF_STATE,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.DEPUTY_HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.FINANCE_MINISTER,
          OfficeClass.MINISTER_OTHER,
          OfficeClass.DEPUTY_MINISTER,
          OfficeClass.LEGISLATURE_SPEAKER,
          OfficeClass.AMBASSADOR,
          OfficeClass.ENVOY,
          OfficeClass.IGO_HEAD,
          OfficeClass.IGO_OFFICIAL,
          OfficeClass.SUBNATIONAL);

  private final OrganisationGrammar grammar;
  private final Registry registry;

  Bodies(OrganisationGrammar grammar, Registry registry) {
    this.grammar = grammar;
    this.registry = registry;
  }

  /** Whether an office makes its holder a voice of the state. */
  static boolean isOfState(Entity person) {
    return person.offices().keySet().stream().anyMatch(STATE::contains);
  }

  /** Whether people of such a body speak for it, not for its state. */
  static boolean speaksForItself(@Nullable Organisation organisation) {
    return organisation != null && KINDS.contains(organisation.kind());
  }

  /** Notes the body that the titles of a phrase name. */
  void join(
      Entity person,
      PersonPhrase phrase,
      int start,
      List<Unit> units,
      List<Token> tokens,
      String text) {
    if (phrase.former() || phrase.claims().isEmpty()) {
      return;
    }
    for (PersonPhrase.Claim claim : phrase.claims()) {
      if (claim.organisation() != null) {
        if (speaksForItself(claim.organisation())) {
          person.setBodyIfUnknown(registry.organisation(claim.organisation()).key());
        }
        return;
      }
    }
    for (int i = start; i < phrase.endUnit(); i++) {
      OrganisationGrammar.Phrase body = grammar.at(i, units, tokens, text);
      if (body != null && HEADS.contains(body.head()) && body.endUnit() <= phrase.endUnit()) {
        String country = body.countryIso3() == null ? person.countryIso3() : body.countryIso3();
        person.setBodyIfUnknown(registry.organisation(body.name(), country).key());
        return;
      }
    }
  }
}
