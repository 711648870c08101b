package org.diwan.evaluate.swap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.evaluate.Gold;
import org.diwan.evaluate.GoldFigure;
import org.diwan.evaluate.GoldParticipant;
import org.diwan.model.FigureKind;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** One article swapped: text and annotations by the same draw. */
final class Variant {
  /** Days: two weeks, one to three years of 52 weeks, four weeks. */
  private static final List<Integer> SHIFTS =
      List.of(-1092, -728, -364, -28, -14, -7, 7, 14, 28, 364, 728, 1092);

  private static final int FEW_DAYS = 28;

  /** What a text measures from a date without naming it: only whole years leave it true. */
  private static final Pattern PARTS =
      Pattern.compile("نهاية|أواخر|أوائل|مطلع|بداية|منتصف|الربع|النصف|موسم|الصيف|الشتاء|ليلة");

  /** Counted nouns whose number the text proves by a list. */
  private static final Set<String> PARTIES = Set.of("دولة", "بلد", "طرف", "جانب", "حزب");

  private static final Pattern FRACTION = Pattern.compile("نصف|ربع|ثلث|خمس(?=\\s|$)");

  private final World world;
  private final Scene scene;
  private final Random random;
  private final Phrases phrases;
  private final CountrySwap countries;
  private final DateShift dates;
  private final Numbers numbers;

  Variant(World world, Scene scene, Swaps swaps, Random random) {
    this.world = world;
    this.scene = scene;
    this.random = random;
    this.phrases = new Phrases(world.currencies);
    this.countries = new CountrySwap(world.atlas, scene, random, phrases);
    world.masks().forEach(phrases::protect);
    Set<String> fixed = swaps.people() ? people() : Set.of();
    if (swaps.countries()) {
      countries.draw(fixed);
    }
    this.dates = swaps.dates() ? shift() : new DateShift(world.months, 0, contextYear());
    this.numbers = swaps.numbers() ? new Numbers(random) : new Numbers();
  }

  /** Countries of those who keep their names. */
  private Set<String> people() {
    PeopleSwap swap = new PeopleSwap(world.names, world.titles, scene.article.text(), random);
    return scene.people.stream()
        .filter(person -> !swap.into(phrases, person))
        .map(person -> String.valueOf(person.country()))
        .collect(Collectors.toSet());
  }

  private int contextYear() {
    return Stream.concat(
            Stream.ofNullable(scene.article.gold().publishedOn()), scene.goldDates().stream())
        .findFirst()
        .map(date -> Integer.parseInt(date.substring(0, 4)))
        .orElse(2020);
  }

  private DateShift shift() {
    List<Integer> days = new ArrayList<>(SHIFTS);
    Collections.shuffle(days, random);
    return days.stream()
        .filter(this::fits)
        .map(d -> new DateShift(world.months, d, contextYear()))
        .filter(this::isClean)
        .findFirst()
        .orElseGet(() -> new DateShift(world.months, 0, contextYear()));
  }

  private boolean fits(int days) {
    String text = scene.article.text();
    boolean years = Math.abs(days) > FEW_DAYS;
    return !world.months.hijriIn(text)
        && (years ? !knowsOfficesByDate() : !PARTS.matcher(text).find());
  }

  /** Whether somebody in it holds his office by the lists: years later others do. */
  private boolean knowsOfficesByDate() {
    return scene.article.gold().participants().stream()
        .anyMatch(p -> p.kind() == ParticipantKind.PERSON && !scene.people.contains(p));
  }

  private boolean isClean(DateShift shift) {
    return shift.isClean(scene.article.text())
        && scene.goldDates().stream()
            .flatMap(date -> Stream.of(date.split("/")))
            .filter(date -> date.length() >= 10)
            .map(date -> LocalDate.parse(date.substring(0, 10)))
            .allMatch(shift::isClean);
  }

  Gold gold() {
    return new GoldSwap(
            this::words, countries.codes, countries.towns, dates, this::holder, this::figure)
        .swap(scene.article.gold());
  }

  void write(Path folder) throws IOException {
    scene.article.write(folder, this::words, published -> String.valueOf(dates.iso(published)));
  }

  /** Figures first: their numbers are neither days nor years. */
  String words(String text) {
    Slots slots = new Slots();
    String open = text;
    for (GoldFigure figure : swappedFigures()) {
      open =
          places(figure).matcher(open).replaceAll(match -> slots.hold(numbers.swap(match.group())));
    }
    return slots.release(phrases.apply(dates.shift(open)), phrases::apply);
  }

  private static Pattern places(GoldFigure figure) {
    String words = Pattern.quote(String.valueOf(figure.text()));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
  }

  private List<GoldFigure> swappedFigures() {
    return scene.article.gold().figures().stream()
        .filter(this::swaps)
        .sorted(Comparator.comparingInt(f -> -String.valueOf(f.text()).length()))
        .toList();
  }

  private boolean swaps(GoldFigure figure) {
    String text = figure.text();
    return text != null
        && !PARTIES.contains(String.valueOf(figure.unit()))
        && !FRACTION.matcher(text).find()
        && !(figure.kind() == FigureKind.DURATION && spans())
        && !numbers.swap(text).equals(text)
        && (figure.high() == null || numbers.swap(figure.value()) < numbers.swap(figure.high()));
  }

  /** A span's end may come from how long it lasts. */
  private boolean spans() {
    return scene.goldDates().stream().anyMatch(date -> date.contains("/"));
  }

  private GoldFigure figure(GoldFigure figure) {
    if (!swaps(figure) || !places(figure).matcher(scene.article.text()).find()) {
      return figure;
    }
    Double high = figure.high();
    return new GoldFigure(
        numbers.swap(figure.value()),
        high == null ? null : numbers.swap(high),
        figure.kind(),
        figure.unit(),
        figure.status(),
        figure.qualifier(),
        figure.text(),
        figure.optional());
  }

  /** Who held an unnamed person's offices in the country that the text now names. */
  private @Nullable String holder(GoldParticipant person) {
    return person.offices().stream()
        .flatMap(office ->
            scene.goldDates().stream()
                .map(date -> date.split("/")[0])
                .map(date -> LocalDate.parse((date + "-12-28").substring(0, 10)))
                .map(day ->
                    world
                        .gazetteer
                        .holdings()
                        .holder(office, String.valueOf(person.country()), dates.day(day))))
        .flatMap(Optional::stream)
        .map(holding -> holding.person().nameEn())
        .findFirst()
        .orElse(null);
  }
}
