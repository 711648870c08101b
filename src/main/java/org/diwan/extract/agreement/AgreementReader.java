package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.extract.entity.Registry;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Article;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: a document noun with what names it, its parties (of the signing in the same
 * sentence, in its name, or the two sides of the article) and the furthest step told of it. A bare
 * definite noun ({@code الاتفاقية}) is a further mention of the last document of its kind. A noun
 * without parties is none.
 */
public final class AgreementReader {
  private static final int LONGEST_NAME = 22;
  private static final int STEP_REACH = 8;
  private static final int PURPOSE_REACH = 9;
  private static final double LIKE = 0.6;
  private static final Set<String> FOLLOWS =
      Set.of(
          "بين", "حول", "بشان", "علي", "الي", "من", "في", "مع", "عن", "ضد", "عام", "مثل", "فيما");
  private final DocumentWords words;

  public AgreementReader(DocumentWords words) {
    this.words = words;
  }

  public List<Agreement> read(
      Article article,
      List<ReadSentence> sentences,
      List<Event> events,
      List<List<DateMention>> dates,
      Registry registry) {
    List<Named> found = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> sentences.get(i).sentence().isTitle()));
    for (int i : order) {
      read(article, sentences.get(i), i, events, dates.get(i), registry, found);
    }
    return found.stream()
        .filter(named -> !named.parties.isEmpty())
        .map(AgreementReader::agreement)
        .toList();
  }

  private void read(
      Article article,
      ReadSentence sentence,
      int index,
      List<Event> events,
      List<DateMention> dates,
      Registry registry,
      List<Named> found) {
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      PhraseTree.Match<DocumentWords.Noun> match =
          tokens.get(i).isWord() ? words.nouns().longest(tokens, i) : null;
      if (match == null || match.form().preposition() == 'س' || insideName(sentence, i)) {
        i++;
        continue;
      }
      DocumentWords.Noun noun = match.meanings().getFirst();
      int end = nameEnd(sentence, match.end(), dates);
      Named named = named(article, sentence, index, match, noun, end, events, dates, registry);
      if (named != null) {
        add(named, found);
      }
      i = Math.max(match.end(), end);
    }
  }

  private static boolean insideName(ReadSentence sentence, int token) {
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.NAME && mention.first() < token && token < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * One past the last token of the name: up to a mark, a verb or a word that opens another clause.
   */
  private int nameEnd(ReadSentence sentence, int from, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    int i = from;
    int depth = 0;
    while (i < tokens.size() && i - from < LONGEST_NAME) {
      Token token = tokens.get(i);
      if (token.is('(')) {
        depth++;
      } else if (token.is(')')) {
        depth--;
      }
      if (i >= from && token.hasConjunction() && words.nouns().longest(tokens, i) != null) {
        break;
      }
      boolean mark =
          !token.isWord()
              && !token.isNumber()
              && !isQuote(token)
              && !token.is('-')
              && !token.is('–')
              && !token.is('(')
              && !token.is(')');
      if (mark && depth <= 0
          || words.ends(token)
          || i > from && words.step(token) != null && !token.folded().startsWith("لل")) {
        break;
      }
      if (i > from && (endsPhrase(sentence, from, i) || isDay(dates, i))) {
        break;
      }
      Mention person = personAt(sentence, i);
      if (person != null) {
        break;
      }
      i++;
    }
    while (i > from
        && !tokens.get(i - 1).isWord()
        && !tokens.get(i - 1).isNumber()
        && !tokens.get(i - 1).is(')')) {
      i--;
    }
    while (i > from
        && (isFunction(tokens.get(i - 1)) || tokens.get(i - 1).isNumber() && i == tokens.size())) {
      i--;
    }
    return i;
  }

  /** A day or month: when it was signed, not what it is called. */
  private static boolean isDay(List<DateMention> dates, int token) {
    return dates.stream()
        .anyMatch(d ->
            d.firstToken() == token
                && !d.nameLike()
                && d.kind() != DateKind.RANGE
                && (d.span() == null || d.span().precision() != DatePrecision.YEAR));
  }

  /**
   * A verb, or behind a definite name a bare indefinite noun: {@code الاتفاق النووي | دفعة قوية}.
   */
  private static boolean endsPhrase(ReadSentence sentence, int from, int at) {
    Token token = sentence.tokens().get(at);
    Token before = sentence.tokens().get(at - 1);
    String folded = token.folded();
    if (!token.isWord()
        || folded.length() < 4
        || sentence.mentions().stream().anyMatch(m -> m.first() <= at && at < m.end())) {
      return false;
    }
    boolean verb = folded.startsWith("ي") && !sentence.tokens().get(at - 1).isNumber();
    boolean plain =
        !Fold.isDefinite(folded)
            && !token.hasConjunction()
            && token.forms().size() == 1
            && !FOLLOWS.contains(folded);
    boolean definite =
        Fold.isDefinite(sentence.tokens().get(from - 1).folded())
            && Fold.isDefinite(before.folded());
    return verb || definite && plain;
  }

  private static final Set<String> SUPPOSING = Set.of("حال", "حاله", "اذا", "لو", "شريطه");

  private static boolean isFunction(Token token) {
    return Set.of("في", "من", "علي", "الي", "بين", "مع", "عن", "و", "لدي").contains(token.folded());
  }

  private static @Nullable Mention personAt(ReadSentence sentence, int token) {
    for (Mention mention : sentence.mentions()) {
      if (mention.first() == token && mention.entity().isPerson()) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isQuote(Token token) {
    return token.is('"')
        || token.is('“')
        || token.is('”')
        || token.is('«')
        || token.is('»')
        || token.is('\'');
  }

  private @Nullable Named named(
      Article article,
      ReadSentence sentence,
      int index,
      PhraseTree.Match<DocumentWords.Noun> match,
      DocumentWords.Noun noun,
      int end,
      List<Event> events,
      List<DateMention> dates,
      Registry registry) {
    List<Token> tokens = sentence.tokens();
    AgreementStatus step = step(tokens, match.first(), end);
    Event signing = signing(events, sentence.sentence().number(), tokens, match.first());
    boolean planned = signing != null && signing.status() == EventStatus.PLANNED;
    if (signing != null && step == null) {
      step =
          noun.strength() == DocumentWords.Strength.ISSUED
              ? AgreementStatus.ISSUED
              : AgreementStatus.SIGNED;
    }
    if (planned && step == AgreementStatus.SIGNED) {
      step = AgreementStatus.AGREED;
    }
    boolean bare =
        end == match.end() && Fold.isDefinite(match.form().word())
            || isPointedAt(tokens, match.end(), end);
    if (!strongEnough(noun, step, signing)
        || step == AgreementStatus.SIGNED && signing == null && isSupposed(tokens, match.first())
        || isDenied(tokens, match.first())
        || end == match.end() && !bare && signing == null) {
      return null;
    }
    String name =
        Names.of(article.text(), tokens, match, end)
            + purpose(article.text(), sentence, end, dates);
    AgreementStatus status = step == null ? defaultStatus(noun) : step;
    Named named =
        new Named(noun.type(), name, status, bare || end == match.end() && signing == null, index);
    named.told = step != null;
    named.definite =
        Fold.isDefinite(match.form().word())
            || tokens.get(Math.min(match.first() + 1, tokens.size() - 1)).folded().startsWith("ال");
    parties(named, sentence, match, end, signing, registry, noun);
    named.mentions.add(evidence(sentence, match.first(), end, named));
    named.valid = Validity.within(dates, tokens, match.first(), end);
    if (signing != null && !planned) {
      named.signed = signing.date();
      named.place = signing.place();
    } else {
      named.signed =
          status == AgreementStatus.SIGNED ? insideDate(dates, match.first(), end + 4) : null;
    }
    return named;
  }

  /** {@code مذكرة التفاهم هذه}. */
  private static boolean isPointedAt(List<Token> tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 2); i++) {
      String folded = tokens.get(i).folded();
      if (folded.equals("هذه") || folded.equals("هذا") || folded.equals("المذكوره")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the document is for, where day and place stand between: {@code … أمس في طوكيو بهدف تعزيز
   * التعاون}.
   */
  private String purpose(String text, ReadSentence sentence, int end, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    for (int i = end; i < Math.min(tokens.size(), end + PURPOSE_REACH); i++) {
      String folded = tokens.get(i).folded();
      boolean field =
          folded.equals("في")
              && i + 1 < tokens.size()
              && (tokens.get(i + 1).folded().startsWith("مجال"));
      if (folded.equals("بهدف")
          || folded.equals("بشان")
          || folded.equals("حول")
          || folded.startsWith("لتعزيز")
          || field) {
        int stop = nameEnd(sentence, i + 1, dates);
        return stop > i + 1
            ? " " + text.substring(tokens.get(i).start(), tokens.get(stop - 1).end())
            : "";
      }
      boolean another = tokens.get(i).hasConjunction() && words.nouns().longest(tokens, i) != null;
      if (another
          || tokens.get(i).is('.')
          || tokens.get(i).is('؛')
          || tokens.get(i).is('،')
          || tokens.get(i).is(',')) {
        return "";
      }
    }
    return "";
  }

  /** {@code في حال تم توقيع اتفاق نهائي}: not signed. */
  private static boolean isSupposed(List<Token> tokens, int noun) {
    return tokens.subList(0, noun).stream().map(Token::folded).anyMatch(SUPPOSING::contains);
  }

  /** {@code غير الموقعة على المعاهدة}. */
  private static boolean isDenied(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      String folded = tokens.get(i).folded();
      if (folded.equals("غير")
          || folded.equals("لم")
          || folded.equals("لن")
          || folded.equals("دون")
          || folded.equals("عدم")) {
        return true;
      }
    }
    return false;
  }

  private static boolean strongEnough(
      DocumentWords.Noun noun, @Nullable AgreementStatus step, @Nullable Event signing) {
    return switch (noun.strength()) {
      case NAMED -> true;
      case CUED -> step != null || signing != null;
      case PLURAL -> signing != null;
      case SIGNED -> signing != null || step == AgreementStatus.SIGNED;
      case ISSUED -> signing != null || step == AgreementStatus.ISSUED;
    };
  }

  private static AgreementStatus defaultStatus(DocumentWords.Noun noun) {
    return switch (noun.type()) {
      case ACTION_PLAN, PROGRAMME -> AgreementStatus.IMPLEMENTING;
      case JOINT_STATEMENT -> AgreementStatus.ISSUED;
      case TREATY, CONVENTION, AGREEMENT, PROTOCOL -> AgreementStatus.IN_FORCE;
      case MOU, MINUTES, LETTER_OF_INTENT, CONTRACT, DOCUMENT -> AgreementStatus.SIGNED;
    };
  }

  private @Nullable AgreementStatus step(List<Token> tokens, int first, int end) {
    for (int i = first - 1; i >= Math.max(0, first - STEP_REACH); i--) {
      if (tokens.get(i).is('.') || tokens.get(i).is('،') && first - i > 2) {
        break;
      }
      AgreementStatus step = words.step(tokens.get(i));
      if (step != null) {
        return step;
      }
    }
    for (int i = end; i < Math.min(tokens.size(), end + 4); i++) {
      AgreementStatus step = words.step(tokens.get(i));
      if (step != null && !tokens.get(i).hasConjunction()) {
        return step;
      }
    }
    return null;
  }

  /** The signing or declaration of the same sentence that stands nearest before the noun. */
  private static @Nullable Event signing(
      List<Event> events, int sentence, List<Token> tokens, int noun) {
    Event best = null;
    int least = 160;
    int at = tokens.get(noun).start();
    for (Event event : events) {
      if (event.type() != EventType.SIGNING && event.type() != EventType.DECLARATION) {
        continue;
      }
      for (Evidence mention : event.mentions()) {
        int distance = at - mention.start();
        if (mention.sentenceNo() == sentence && distance > -60 && Math.abs(distance) < least) {
          least = Math.abs(distance);
          best = event;
        }
      }
    }
    return best;
  }

  private static void parties(
      Named named,
      ReadSentence sentence,
      PhraseTree.Match<DocumentWords.Noun> match,
      int end,
      @Nullable Event signing,
      Registry registry,
      DocumentWords.Noun noun) {
    Set<Entity> inName = new LinkedHashSet<>();
    for (Mention mention : sentence.mentions()) {
      boolean inside = mention.first() >= match.end() && mention.first() < end + 1;
      if (inside
          && !mention.entity().isPerson()
          && mention.kind() != Mention.Kind.PLACE
          && mention.kind() != Mention.Kind.ADJECTIVE) {
        inName.add(mention.entity());
      }
    }
    if (noun.type() == AgreementType.CONVENTION) {
      sentence.mentions().stream()
          .filter(m ->
              m.first() < match.first()
                  && m.kind() == Mention.Kind.NAME
                  && m.entity().kind() == ParticipantKind.COUNTRY)
          .forEach(m -> named.parties.add(m.entity()));
      return;
    }
    if (signing != null) {
      for (Participation participation : signing.participations()) {
        if (participation.role() == Role.ACTOR) {
          Entity party = registry.side(participation.participant());
          if (party != null
              && named.parties.stream().noneMatch(p -> p.side().equals(party.side()))) {
            named.parties.add(party);
          }
        }
      }
    }
    if (named.parties.size() < 2) {
      expand(inName, registry).stream()
          .filter(e -> named.parties.stream().noneMatch(p -> p.side().equals(e.side())))
          .forEach(named.parties::add);
    }
    parties(named, registry);
    if (named.parties.size() == 1 && Fold.fold(named.name).contains(" مع ")) {
      otherSide(named, sentence, match.first());
    }
    if (named.parties.size() < 2
        && noun.type() != AgreementType.CONVENTION
        && noun.type() != AgreementType.CONTRACT
        && !named.bare) {
      Set<Entity> pair = registry.pair();
      boolean ours =
          named.parties.isEmpty()
              || named.parties.stream()
                  .anyMatch(p -> pair.stream().anyMatch(e -> e.side().equals(p.side())));
      if (ours) {
        pair.stream()
            .filter(e -> named.parties.stream().noneMatch(p -> p.side().equals(e.side())))
            .forEach(named.parties::add);
      }
    }
  }

  /** {@code التزام القوات المصرية بمعاهدة السلام مع إسرائيل}: the side named before it. */
  private static void otherSide(Named named, ReadSentence sentence, int noun) {
    Entity nearest = null;
    for (Mention mention : sentence.mentions()) {
      String country = mention.entity().countryIso3();
      if (mention.end() <= noun
          && country != null
          && named.parties.stream().noneMatch(p -> p.side().equals(country))
          && mention.entity().kind() == ParticipantKind.COUNTRY) {
        nearest = mention.entity();
      }
    }
    if (nearest != null) {
      named.parties.add(nearest);
    }
  }

  /** {@code بين الحزبين}: the parties that lead both states stand for them. */
  private static void parties(Named named, Registry registry) {
    String name = Fold.fold(named.name);
    if (!name.contains("الحزبين") && !name.contains("المكتبين السياسيين")) {
      return;
    }
    Set<Entity> parties = new LinkedHashSet<>();
    for (Entity entity : named.parties.isEmpty() ? registry.pair() : named.parties) {
      String country = entity.countryIso3();
      Entity party = country == null ? null : registry.party(country);
      if (party == null) {
        return;
      }
      parties.add(party);
    }
    named.parties.clear();
    named.parties.addAll(parties);
  }

  /** An organisation all of whose members the article names stands for them. */
  private static Set<Entity> expand(Set<Entity> entities, Registry registry) {
    Set<Entity> expanded = new LinkedHashSet<>();
    for (Entity entity : entities) {
      List<Entity> members = registry.namedMembers(entity);
      expanded.addAll(members.isEmpty() ? List.of(entity) : members);
    }
    return expanded;
  }

  private static Evidence evidence(ReadSentence sentence, int first, int end, Named named) {
    List<Token> tokens = sentence.tokens();
    double confidence = named.parties.size() >= 2 ? 0.8 : 0.55;
    return new Evidence(
        sentence.sentence().number(),
        tokens.get(first).start(),
        tokens.get(end - 1).end(),
        "document:" + named.type,
        confidence);
  }

  private static @Nullable DateSpan insideDate(List<DateMention> dates, int first, int end) {
    for (DateMention date : dates) {
      if (date.firstToken() >= first
          && date.firstToken() < end
          && date.span() != null
          && !date.nameLike()) {
        return date.span();
      }
    }
    return null;
  }

  private static void add(Named named, List<Named> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Named other = found.get(i);
      boolean same =
          named.bare
              ? kin(other.type, named.type)
              : (other.type == named.type || kin(other.type, named.type))
                  && (NameKey.likeness(other.name, named.name) >= LIKE
                      || named.definite && !other.definite && other.signed != null
                      || sameSigning(other, named));
      if (same) {
        join(other, named);
        return;
      }
    }
    if (!named.bare) {
      found.add(named);
    }
  }

  /** Told of again as what the same sides signed on the same day. */
  private static boolean sameSigning(Named a, Named b) {
    return a.sentence != b.sentence
        && a.signed != null
        && a.signed.equals(b.signed)
        && sides(a).equals(sides(b));
  }

  private static Set<String> sides(Named named) {
    return named.parties.stream().map(Entity::side).collect(Collectors.toSet());
  }

  private static boolean kin(AgreementType a, AgreementType b) {
    return a == b
        || a != AgreementType.JOINT_STATEMENT
            && (b == AgreementType.AGREEMENT || b == AgreementType.DOCUMENT);
  }

  private static void join(Named into, Named from) {
    into.mentions.addAll(from.mentions);
    if (from.status.ordinal() > into.status.ordinal() && (from.told || !into.told && !from.bare)) {
      into.status = from.status;
      into.told |= from.told;
    }
    into.signed = into.signed == null ? from.signed : into.signed;
    into.valid = into.valid == null ? from.valid : into.valid;
    into.place = into.place == null ? from.place : into.place;
    if (into.parties.size() < 2 || !from.bare) {
      from.parties.stream()
          .filter(e -> into.parties.stream().noneMatch(p -> p.side().equals(e.side())))
          .forEach(e -> {
            if (into.parties.size() < 2) {
              into.parties.add(e);
            }
          });
    }
  }

  private static Agreement agreement(Named named) {
    named.mentions.sort(Comparator.comparingInt(Evidence::start));
    return new Agreement(
        named.type,
        named.name,
        NameKey.of(named.name),
        named.status,
        named.parties.stream().map(Entity::toParticipant).toList(),
        named.signed,
        named.valid,
        named.place,
        Set.of(),
        named.mentions);
  }

  static boolean isOrganisation(Entity entity) {
    return entity.kind() == ParticipantKind.ORGANISATION;
  }
}
