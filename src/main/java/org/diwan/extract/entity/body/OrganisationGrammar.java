package org.diwan.extract.entity.body;

import java.util.List;
import java.util.Objects;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that no list holds, by their head noun: an indefinite head and the definite words,
 * {@code لل…} words and nationality that complete it ({@code وزارة الخارجية المصرية}), or a
 * definite head with nationality or {@code لل…} words ({@code الشركة السعودية للكهرباء}). A
 * ministry joins its portfolios with {@code و}.
 */
public final class OrganisationGrammar {
  private final OrganisationHeads heads;
  private final QuotedBody quoted;
  private final OrganisationWords words;

  /**
   * @param heads nouns that begin names of bodies
   */
  public OrganisationGrammar(OrganisationHeads heads, NameWords words, WordRoles<NameCue> cues) {
    this.heads = heads;
    this.quoted = new QuotedBody(heads, words);
    this.words = new OrganisationWords(words, cues, heads);
  }

  /** An organisation phrase: units {@code first} to {@code end}. */
  public record Phrase(
      int endUnit, String name, @Nullable String countryIso3, String head, boolean quoted) {}

  /**
   * The name that begins at a unit, null for none; {@code شركة للاستثمار} is anybody's, {@code
   * الهيئة العامة للاستثمار} a name.
   */
  public @Nullable Phrase at(int start, List<Unit> units, List<Token> tokens, String text) {
    Unit head = units.get(start);
    if (!head.isRaw() && !head.is(Meaning.OfSideNoun.class) && !mayBeAnothers(head)) {
      return null;
    }
    Phrase inQuotes = quoted.at(start, units, tokens, text);
    boolean named = inQuotes == null && isHead(start, units, tokens) && !isAnybodys(start, units);
    return named ? inWords(start, units, tokens, text) : inQuotes;
  }

  /** {@code نقابة المحامين} of any state, though one of them goes by that name. */
  private static boolean mayBeAnothers(Unit head) {
    Meaning.OfOrganisation body = head.as(Meaning.OfOrganisation.class);
    return body != null && body.weak() && !head.isOneWord();
  }

  /** {@code هيئة}, {@code المديرية العامة}. */
  private boolean isHead(int start, List<Unit> units, List<Token> tokens) {
    String head = units.get(start).form().word();
    int next = units.get(start).first() + 1;
    return heads.contains(head)
        || next < tokens.size() && heads.contains(head, tokens.get(next).folded());
  }

  private static boolean isAnybodys(int start, List<Unit> units) {
    return start + 1 < units.size() && units.get(start + 1).token().folded().startsWith("لل");
  }

  private @Nullable Phrase inWords(int start, List<Unit> units, List<Token> tokens, String text) {
    OrganisationName name = OrganisationName.of(words, units, tokens, start);
    int end = name.end();
    String of = name.country() == null ? ofWhole(start, units, end) : name.country();
    boolean complete = name.isComplete() || of != null && name.hasWords();
    boolean untold = isJoined(units.get(start)) || mayBeAnothers(units.get(start));
    if (!complete || isJoint(units.subList(start, end)) || name.country() == null && untold) {
      return null;
    }
    String head = units.get(start).form().word();
    if (heads.needsPurpose(head) && !words.tellPurpose(units, start, end)) {
      return null;
    }
    return new Phrase(end, Slices.of(units, tokens, text, start, end), of, head, false);
  }

  /** {@code وهيئة}: but for a ministry its state must be told, or it goes on what stands before. */
  private boolean isJoined(Unit head) {
    return head.hasConjunction() && !heads.isMinistry(head.form().word());
  }

  /** Whether only its own words tell whose it is, not the outlet that writes of it. */
  public boolean isOfAnyState(Phrase phrase) {
    return heads.isOfAnyState(phrase.head())
        || phrase.quoted()
        || !heads.isLeftOut(phrase.head()) && words.tellMany(phrase.name());
  }

  /**
   * {@code لجنة الشؤون الخارجية بمجلس النواب المصري}: of the state of the body it is part of; a
   * ministry or court of where it sits, {@code وزارة الصحة في غزة}.
   */
  private @Nullable String ofWhole(int start, List<Unit> units, int end) {
    boolean in = end < units.size() && units.get(end).token().folded().equals("في");
    int at = in ? end + 1 : end;
    if (at >= units.size() || !in && units.get(at).preposition() != 'ب') {
      return null;
    }
    Meaning.OfOrganisation whole = units.get(at).as(Meaning.OfOrganisation.class);
    return whole != null
        ? whole.organisation().countryIso3()
        : heads.sitsAtHome(units.get(start).form().word()) ? ofSeat(units.get(at)) : null;
  }

  private static @Nullable String ofSeat(Unit seat) {
    if (seat.is(Meaning.OfCountry.class)) {
      return States.of(seat);
    }
    Meaning.OfCity city = seat.as(Meaning.OfCity.class);
    return city == null || city.weak() ? null : city.city().place().countryIso3();
  }

  /** {@code اللجنة المشتركة المصرية السودانية}: of two states, so a body of neither. */
  private static boolean isJoint(List<Unit> name) {
    return name.stream().anyMatch(unit -> unit.token().folded().startsWith("المشترك"))
        && name.stream()
                .map(unit -> unit.as(Meaning.OfNisba.class))
                .filter(Objects::nonNull)
                .map(nisba -> nisba.country().iso3())
                .distinct()
                .count()
            >= 2;
  }
}
