package org.diwan.extract.entity.mention;

import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that names an entity.
 *
 * @param first first token, clitics included
 * @param end one past the last token
 * @param preposition clitic preposition of the first word, or {@link Form#NONE}
 * @param conjoined whether the first word carries {@code و}
 * @param kind how the entity is named
 */
public record Mention(
    int first,
    int end,
    Entity entity,
    char preposition,
    boolean conjoined,
    Kind kind,
    @Nullable String city) {

  /** How an entity is named. */
  public enum Kind {
    /** By its own name, or a person by office. */
    NAME,
    /**
     * A country through a group or noun with a nationality: {@code الجانب الصيني}, {@code مسؤولين
     * صينيين}.
     */
    GROUP,
    /** A country through its capital or seat. */
    CAPITAL,
    /** A country through a mere adjective: {@code الأراضي القطرية}; takes no part by itself. */
    ADJECTIVE,
    /** A place: a city, or a country after {@code في}; takes no part by itself. */
    PLACE
  }

  /** The same place that names another. */
  public Mention of(Entity another) {
    return new Mention(first, end, another, preposition, conjoined, kind, city);
  }

  /** The same; a mere genitive as a name of its own. */
  public Mention byName() {
    return kind == Kind.ADJECTIVE
        ? new Mention(first, end, entity, preposition, conjoined, Kind.NAME, city)
        : this;
  }

  /** The same, joined to the name before. */
  public Mention joined() {
    return new Mention(first, end, entity, preposition, true, kind, city);
  }

  public boolean canTakePart() {
    return kind == Kind.NAME || kind == Kind.GROUP || kind == Kind.CAPITAL;
  }
}
