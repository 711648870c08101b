package org.diwan.extract.entity.title;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what completes a title: nationality, country, organisation, a portfolio in plain words,
 * {@code لدى} and {@code باسم} phrases. Stops where a name may begin.
 */
public final class TitleGrammar {
  private static final Set<String> SECOND_OF = Set.of("نايب رييس", "نايبه رييس");

  private static final Set<String> PARTS = Set.of("مكتب", "فرع", "قسم", "بعثه", "اداره", "وفد");

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final Portfolio portfolio;
  private final QuotedTitle quotes;

  public TitleGrammar(
      NameWords words, WordRoles<NameCue> cues, List<Token> tokens, List<Unit> units, String text) {
    this.words = words;
    this.cues = cues;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.portfolio = new Portfolio(words, cues, units, tokens);
    this.quotes = new QuotedTitle(tokens, units, words, cues);
  }

  /** A title read to its end. */
  public record Read(PersonPhrase.Claim claim, int endUnit, boolean definite) {}

  public Read read(int start, Title title) {
    boolean own = isCouncil(title.organisation()) && States.isNationality(units, start + 1);
    boolean definite = isDefinite(units.get(start));
    Posting posting = new Posting(units, title, cues);
    TitleReading reading =
        new TitleReading(words, cues, units, portfolio, posting, title, definite);
    reading.read(
        posting.behind(start, tokens.get(units.get(start).end() - 1).folded()),
        title.scope().equals("PRONOUN") ? States.before(units, start) : title.countryIso3(),
        own ? null : title.organisation());
    int end = quotes.end(start, reading.end());
    Organisation body = reading.organisation();
    String of = reading.country() != null || body == null ? reading.country() : body.countryIso3();
    boolean international = body != null && body.kind().equals("IGO") && reading.country() == null;
    String written = Slices.of(units, tokens, text, start, end);
    boolean ofBody = reading.plain() > 0 || isSecondOfUntold(written);
    OfficeClass office = own ? OfficeClass.OFFICIAL_OTHER : office(title, of, body, ofBody);
    PersonPhrase.Claim claim =
        new PersonPhrase.Claim(
            office == OfficeClass.IGO_HEAD && isOfPart(written) ? OfficeClass.IGO_OFFICIAL : office,
            written,
            international ? null : of,
            body);
    return new Read(claim, end, definite || reading.plain() > 0 || of != null || body != null);
  }

  /**
   * {@code رئيس منظمة الفضاء الإيرانية} heads a body, no state, nor is {@code نائب رئيس نقابة}
   * second in one.
   */
  private static OfficeClass office(
      Title title, @Nullable String of, @Nullable Organisation organisation, boolean ofBody) {
    OfficeClass office = Offices.of(title, of, organisation);
    boolean ofState =
        office == OfficeClass.VICE_HEAD_OF_STATE
            || office == OfficeClass.HEAD_OF_STATE && title.officeClass() == OfficeClass.OTHER;
    return ofState && ofBody ? OfficeClass.OFFICIAL_OTHER : office;
  }

  /** {@code مدير مكتب اليونسكو}: heads what is only a part of it. */
  private static boolean isOfPart(String written) {
    String[] words = Fold.fold(written).split(" ");
    return words.length > 1 && PARTS.contains(words[1]);
  }

  /** {@code نائب رئيس} of whatever the words behind do not tell. */
  private static boolean isSecondOfUntold(String written) {
    return SECOND_OF.contains(Fold.fold(written));
  }

  private boolean isDefinite(Unit head) {
    return Fold.isDefinite(head.form().word())
        || tokens.subList(head.first(), head.end()).stream()
            .anyMatch(t -> Fold.isDefinite(t.folded()));
  }

  /** A council of many states, whose short name states give their own: {@code مجلس الأمن}. */
  public static boolean isCouncil(@Nullable Organisation organisation) {
    return organisation != null
        && organisation.kind().equals("IGO")
        && organisation.nameAr().startsWith("مجلس ");
  }
}
