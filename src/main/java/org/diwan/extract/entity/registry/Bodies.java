package org.diwan.extract.entity.registry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The party, company, union or association that a person stands for by an office in it: {@code رئيس
 * اتحاد الصناعات المصري}. Bodies of a state speak for the state.
 */
public final class Bodies {
  private static final Set<String> KINDS =
      Set.of("PARTY", "ARMED_GROUP", "NGO", "COMPANY", "UNION");
  private static final String IN_THE_NAME_OF = " باسم ";

  /** Kinds of a state's bodies with a voice of their own; a ministry speaks for the state. */
  private static final Set<String> VOICED = Set.of("MILITARY", "JUDICIARY");

  private static final String COUNCIL = "مجلس";
  private static final Set<String> OF_TRADE = Set.of("الغرف", "الاعمال");
  private static final Pattern QUOTES = Pattern.compile("[\"«»“”]|''");

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

  private final Registry registry;
  private final WordRoles<NameCue> cues;

  public Bodies(Registry registry, WordRoles<NameCue> cues) {
    this.registry = registry;
    this.cues = cues;
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
  public void join(Entity person, PersonPhrase phrase) {
    if (phrase.former() || phrase.claims().isEmpty()) {
      return;
    }
    for (PersonPhrase.Claim claim : phrase.claims()) {
      if (claim.organisation() != null) {
        if (speaksForItself(claim.organisation()) || isVoiced(claim, claim.organisation())) {
          person.setBodyIfUnknown(registry.organisation(claim.organisation()).key());
        }
        return;
      }
    }
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    String country = claim.countryIso3() == null ? person.countryIso3() : claim.countryIso3();
    String name = named(claim);
    name = name == null ? voiced(claim, country) : name;
    if (name != null) {
      person.setBodyIfUnknown(registry.organisation(name, country).key());
    }
  }

  /** {@code المتحدث باسم الجيش الفلاني}: the army or prosecution, not its state. */
  private @Nullable String voiced(PersonPhrase.Claim claim, @Nullable String iso3) {
    int at = claim.title().indexOf(IN_THE_NAME_OF);
    Country country = iso3 == null ? null : registry.gazetteer().country(iso3);
    if (at < 0 || country == null) {
      return null;
    }
    String name = claim.title().substring(at + IN_THE_NAME_OF.length());
    Organisation body = registry.gazetteer().stateBodies().of(name, country);
    return body != null && isVoiced(claim, body) ? name : null;
  }

  private static boolean isVoiced(PersonPhrase.Claim claim, Organisation body) {
    return claim.office() == OfficeClass.SPOKESPERSON && VOICED.contains(body.kind());
  }

  /**
   * {@code اتحاد الصناعات المصري}, {@code حزب "واحة"} in the title of who heads it, null where it
   * names none.
   */
  private @Nullable String named(PersonPhrase.Claim claim) {
    String title = QUOTES.matcher(claim.title()).replaceAll("");
    boolean quoted = title.length() < claim.title().length();
    String[] words = title.split(" ");
    for (int i = 1; i + 1 < words.length; i++) {
      if (isHead(words, i)) {
        boolean complete =
            quoted || Fold.isDefinite(Fold.fold(words[i + 1])) || claim.countryIso3() != null;
        return complete ? String.join(" ", List.of(words).subList(i, words.length)) : null;
      }
    }
    return null;
  }

  /** {@code رئيس مجلس الغرف}: of all councils only those of trade are none of the state's. */
  private boolean isHead(String[] words, int i) {
    String word = Fold.fold(words[i]);
    return cues.is(NameCue.VOICED, word)
        || word.equals(COUNCIL) && OF_TRADE.contains(Fold.fold(words[i + 1]));
  }

  /**
   * The body or state of somebody who is nobody in particular: {@code مسؤول إيراني}; not of {@code
   * الكاتب الإيراني}, who acts for nobody but himself.
   */
  public @Nullable Entity of(PersonPhrase phrase) {
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    Organisation body = claim.organisation();
    String country = isPrivate(claim) ? null : phrase.country();
    return body != null
        ? registry.organisation(body)
        : country == null ? null : registry.country(country);
  }

  private boolean isPrivate(PersonPhrase.Claim claim) {
    return claim.office() == OfficeClass.OTHER
        && cues.is(NameCue.PRIVATE, Fold.fold(claim.title()).split(" ")[0]);
  }
}
