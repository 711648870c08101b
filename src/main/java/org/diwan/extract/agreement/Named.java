package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.model.Evidence;
import org.diwan.model.Place;
import org.jspecify.annotations.Nullable;

/** A document while the article is read. */
final class Named {
  final AgreementType type;
  final boolean bare;
  final int sentence;
  final Set<Entity> parties = new LinkedHashSet<>();
  final List<Evidence> mentions = new ArrayList<>();
  boolean definite;
  boolean title;

  /** Its name tells between or with whom. */
  boolean two;

  /** Named by nothing but its parties. */
  boolean sidesOnly;

  /** Named by nothing but its year: {@code اتفاق عام 2015}. */
  boolean yearOnly;

  /** Named by nothing but its parties and that they signed it: {@code اتفاق أبرم بين}. */
  boolean stepOnly;

  /** Pointed at: {@code هذا الاتفاق حول الحدود}. */
  boolean pointed;

  /** Named by nothing but who made it and when ({@link ToldAgain}). */
  boolean again;

  /** Told as one before another: {@code اتفاقا سابقا}. */
  boolean former;

  /** Named by nothing but its noun. */
  boolean naked;

  /** Its words tell of a side that is not known. */
  boolean partly;

  /** Made with a firm that bears no name, and with nobody else but one. */
  boolean withFirm;

  /** Its two sides are of one state. */
  boolean domestic;

  /** Several at once. */
  boolean several;

  /** Something was done by it: {@code عادت السفن بموجب الاتفاق}. */
  boolean goneBy;

  /** Signed long before the article. */
  boolean old;

  /** The document the world knows by this name. */
  DocumentWords.@Nullable Known known;

  /** All its names in the article. */
  final Set<String> names = new LinkedHashSet<>();

  /** Whether words tell the status, not the type alone. */
  boolean told;

  String name;
  AgreementStatus status;
  @Nullable DateSpan signed;
  @Nullable DateSpan valid;
  @Nullable Place place;

  Named(AgreementType type, String name, AgreementStatus status, boolean bare, int sentence) {
    this.type = type;
    this.name = name;
    this.names.add(name);
    this.status = status;
    this.bare = bare;
    this.sentence = sentence;
  }

  /** As one of several that are told one by one. */
  Named alone(String ownName) {
    name = ownName;
    names.clear();
    names.add(ownName);
    several = false;
    return this;
  }
}
