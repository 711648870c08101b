package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diwan.evaluate.GoldParticipant;
import org.diwan.evaluate.swap.Atlas.Land;
import org.diwan.model.Article;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * What of an article may be swapped. A country stays where the text leaves it unsaid: that of the
 * outlet or the dateline, of a person or organisation that only a list knows, of a building that
 * stands for a government, of the members of a listed group that is named with all of them.
 */
final class Scene {
  private static final Map<String, String> STAND_INS =
      Map.ofEntries(
          Map.entry("البيت الأبيض", "USA"),
          Map.entry("الكونغرس", "USA"),
          Map.entry("الكونجرس", "USA"),
          Map.entry("البنتاغون", "USA"),
          Map.entry("البنتاجون", "USA"),
          Map.entry("الكرملين", "RUS"),
          Map.entry("الدوما", "RUS"),
          Map.entry("الإليزيه", "FRA"),
          Map.entry("الكنيست", "ISR"),
          Map.entry("خادم الحرمين", "SAU"),
          Map.entry("المملكة", "SAU"),
          Map.entry("داونينغ ستريت", "GBR"));

  final RawArticle article;

  /** Countries that the text names. */
  final List<Land> present;

  final List<Land> swappable;

  /** Listed names of organisations that it names. */
  final List<String> organisations;

  final List<GoldParticipant> people;

  Scene(World world, RawArticle article, Article read) {
    this.article = article;
    String home = home(world, read);
    this.present =
        StreamSupport.stream(world.atlas.lands().spliterator(), false)
            .filter(land -> names(land, new Phrases(Set.of())).in(article.text()))
            .toList();
    this.organisations =
        world.organisations().stream().filter(name -> one(name).in(article.text())).toList();
    this.people =
        of(ParticipantKind.PERSON).filter(person -> renamable(world, person, home)).toList();
    Set<String> fixed = fixed(world);
    fixed.add(String.valueOf(home));
    this.swappable =
        present.stream()
            .filter(land -> world.atlas.isPlain(land) && !fixed.contains(land.iso3()))
            .toList();
  }

  private static @Nullable String home(World world, Article read) {
    String outlet = world.gazetteer.outletCountry(read.outlet());
    return outlet == null && read.dateline() != null ? read.dateline().countryIso3() : outlet;
  }

  private Stream<GoldParticipant> of(ParticipantKind kind) {
    return article.gold().participants().stream().filter(p -> p.kind() == kind);
  }

  private boolean renamable(World world, GoldParticipant person, @Nullable String home) {
    String country = person.country();
    if (Titles.longest(person.namesAr()).indexOf(' ') < 0) {
      return false;
    }
    String around = world.titles.introduction(article.text(), person.namesAr());
    return !around.isEmpty()
        && (country == null
            || country.equals(home)
            || names(world.atlas.land(country), new Phrases(Set.of())).in(around));
  }

  private Set<String> fixed(World world) {
    Set<String> fixed = new HashSet<>();
    of(ParticipantKind.PERSON)
        .filter(person -> !person.namesAr().isEmpty() && !people.contains(person))
        .map(GoldParticipant::country)
        .filter(Objects::nonNull)
        .forEach(fixed::add);
    of(ParticipantKind.ORGANISATION)
        .filter(organisation -> knownByListOnly(world, organisation))
        .map(GoldParticipant::country)
        .filter(Objects::nonNull)
        .forEach(fixed::add);
    Set<String> named = present.stream().map(Land::iso3).collect(Collectors.toSet());
    world.memberships.stream()
        .filter(group -> named.containsAll(group.members()) && group.names().in(article.text()))
        .forEach(group -> fixed.addAll(group.members()));
    STAND_INS.forEach((words, iso3) -> {
      if (one(words).in(article.text())) {
        fixed.add(iso3);
      }
    });
    return fixed;
  }

  private static boolean knownByListOnly(World world, GoldParticipant organisation) {
    String country = organisation.country();
    return country != null
        && organisation.namesAr().stream().anyMatch(world::isListed)
        && organisation.namesAr().stream()
            .noneMatch(name -> names(world.atlas.land(country), new Phrases(Set.of())).in(name));
  }

  private static Phrases one(String words) {
    Phrases phrases = new Phrases(Set.of());
    phrases.protect(words);
    return phrases;
  }

  /** Teaches every form of a country's name as one that stays. */
  static Phrases names(Land land, Phrases phrases) {
    land.names().forEach(phrases::protect);
    land.adjectives().stream()
        .flatMap(adjective -> Atlas.inflected(adjective).stream())
        .forEach(phrases::protect);
    return phrases;
  }

  /** Days that the annotations name. */
  List<String> goldDates() {
    List<String> dates = new ArrayList<>();
    article.gold().events().forEach(event -> dates.add(event.date()));
    article.gold().agreements().forEach(agreement -> dates.add(agreement.signed()));
    dates.add(article.gold().publishedOn());
    dates.removeIf(Objects::isNull);
    return dates;
  }
}
