package org.diwan.extract.entity.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diwan.model.Office;
import org.diwan.model.OfficeClass;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of one article while it is read; grows with each mention and ends as a
 * {@link Participant}.
 */
public final class Entity {
  private final ParticipantKind kind;
  private String key;
  private String nameAr;
  private @Nullable String referenceName;
  private @Nullable String nameEn;
  private @Nullable String countryIso3;
  private @Nullable String organisationId;
  private @Nullable String partyId;
  private @Nullable String bodyKey;
  private @Nullable String servedKey;
  private final boolean named;
  private boolean standsForState;
  private boolean ofNoState;
  private boolean faction;
  private boolean masculine;
  private boolean former;
  private boolean speaksForHimself;
  private final Map<OfficeClass, String> offices = new LinkedHashMap<>();
  private @Nullable Map<OfficeClass, String> own;

  public Entity(
      ParticipantKind kind,
      String key,
      String nameAr,
      @Nullable String nameEn,
      @Nullable String countryIso3,
      boolean named) {
    this.kind = kind;
    this.key = key;
    this.nameAr = nameAr;
    this.nameEn = nameEn;
    this.countryIso3 = countryIso3;
    this.named = named;
  }

  /** As what it acts: an army, an organisation, acts as its state does. */
  public ParticipantKind kind() {
    return standsForState ? ParticipantKind.COUNTRY : kind;
  }

  /** Whether it is a body of a state that does as the state what it does. */
  public boolean standsForState() {
    return standsForState;
  }

  /** Makes it a body whose doing counts as its state's. */
  public void standForState() {
    standsForState = true;
  }

  /** Whether it is a body that speaks for itself, not for its state: a party, a movement. */
  public boolean isOfNoState() {
    return ofNoState;
  }

  /** Makes it a body that speaks for itself. */
  public void speakForNoState() {
    ofNoState = true;
  }

  /** Whether it is a party, an armed group or a union, which may deal with its own state. */
  public boolean isFaction() {
    return faction;
  }

  /** Makes it a body that may deal with its own state. */
  public void dealWithState() {
    faction = true;
  }

  /** Whether it is a state whose name takes the verb of a man, or stands for such a state. */
  public boolean isMasculine() {
    return masculine;
  }

  public void setMasculine(boolean masculine) {
    this.masculine = masculine;
  }

  /** Whether the article calls somebody by what he was: {@code الرئيس السابق فلان}. */
  public boolean isFormer() {
    return former;
  }

  public void setFormer() {
    former = true;
  }

  /** Whether a listed person is told to hold no office of state at the time of the article. */
  public boolean speaksForHimself() {
    return speaksForHimself;
  }

  public void speakForHimself() {
    speaksForHimself = true;
  }

  public boolean isPerson() {
    return kind == ParticipantKind.PERSON;
  }

  public String key() {
    return key;
  }

  public String nameAr() {
    return nameAr;
  }

  /** The listed name, else the longest the article gives. */
  public String referenceName() {
    return referenceName == null ? nameAr : referenceName;
  }

  public void setReferenceName(String name) {
    referenceName = name;
  }

  public @Nullable String countryIso3() {
    return countryIso3;
  }

  /** The organisation a person speaks for where that is no state. */
  public @Nullable String organisationId() {
    return organisationId;
  }

  public boolean isNamed() {
    return named;
  }

  public boolean holds(OfficeClass office) {
    return offices.containsKey(office);
  }

  public Map<OfficeClass, String> offices() {
    return offices;
  }

  /** What counts as one side: the country, or the entity itself where it belongs to none. */
  public String side() {
    return countryIso3 != null ? countryIso3 : key;
  }

  /** Of no list, known only from this article. */
  public boolean isUnlisted() {
    return key.startsWith("~", 2);
  }

  /**
   * What belongs together when mentions are joined: the country, the organisation a person speaks
   * for, or the entity itself.
   */
  public String group() {
    return countryIso3 != null ? countryIso3 : organisationId != null ? "O:" + organisationId : key;
  }

  /** The form that an article uses first of a listed organisation. */
  public void writeAs(String name) {
    if (referenceName == null) {
      referenceName = nameAr;
      nameAr = name;
    }
  }

  public void lengthenName(String name) {
    if (name.length() > nameAr.length()) {
      nameAr = name;
    }
  }

  public void setCountryIfUnknown(@Nullable String iso3) {
    if (countryIso3 == null) {
      countryIso3 = iso3;
    }
  }

  public void clearCountry() {
    countryIso3 = null;
  }

  public void setOrganisationIfUnknown(@Nullable String id) {
    if (organisationId == null) {
      organisationId = id;
    }
  }

  /** The party that a title of the article says a person leads. */
  public @Nullable String partyId() {
    return partyId;
  }

  public void setParty(String id) {
    partyId = id;
  }

  /** Key of the party, company or union that a person speaks for, null for none. */
  public @Nullable String bodyKey() {
    return bodyKey;
  }

  /** Notes the body that a title of the article names; a deputy may call on his parliament. */
  public void serveUnlessElected(Entity body) {
    servedKey = holds(OfficeClass.LEGISLATOR) ? servedKey : body.key();
  }

  /** Whether a person speaks for a body or holds an office of it. */
  public boolean serves(Entity body) {
    return body.key().equals(bodyKey) || body.key().equals(servedKey);
  }

  public void setBodyIfUnknown(String key) {
    if (bodyKey == null) {
      bodyKey = key;
    }
  }

  /**
   * {@code الأمير فلان رئيس هيئة …}: of two titles of a class the one that tells more than a rank.
   */
  public void addOffice(OfficeClass office, String title) {
    offices.merge(office, title, (held, other) -> isBare(held) && !isBare(other) ? other : held);
  }

  /** What a listed person is told to hold, whatever the article writes beside his name. */
  public void tellOffices(Map<OfficeClass, String> his) {
    own = his;
  }

  private static boolean isBare(String title) {
    return title.indexOf(' ') < 0;
  }

  public Participant toParticipant() {
    List<Office> held = new ArrayList<>();
    Map<OfficeClass, String> told = own == null ? offices : own;
    told.forEach((office, title) -> held.add(new Office(office, title)));
    return new Participant(key, kind, nameAr, nameEn, countryIso3, held);
  }

  @Override
  public String toString() {
    return key + "(" + nameAr + ")";
  }
}
