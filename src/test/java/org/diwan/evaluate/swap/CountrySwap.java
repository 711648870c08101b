package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.diwan.evaluate.swap.Atlas.Land;
import org.diwan.evaluate.swap.Atlas.Town;

/** Gives the countries of an article to others that it does not name, and towns with them. */
final class CountrySwap {
  final Map<String, String> codes = new HashMap<>();
  final Map<String, String> towns = new HashMap<>();
  private final Atlas atlas;
  private final Scene scene;
  private final Random random;
  private final Phrases phrases;

  CountrySwap(Atlas atlas, Scene scene, Random random, Phrases phrases) {
    this.atlas = atlas;
    this.scene = scene;
    this.random = random;
    this.phrases = phrases;
  }

  void draw(Set<String> fixed) {
    List<Land> free = free();
    List<Land> moving =
        scene.swappable.stream().filter(land -> !fixed.contains(land.iso3())).toList();
    protectOrganisations(moving);
    moving.forEach(land -> swap(land, free.removeLast()));
    for (Land land : scene.present) {
      if (!codes.containsKey(land.iso3())) {
        Scene.names(land, phrases);
        smallTowns(land.iso3(), land.iso3());
      }
    }
  }

  /** A listed name that says no country that moves stays what it is. */
  private void protectOrganisations(List<Land> moving) {
    Phrases moved = new Phrases(Set.of());
    moving.forEach(land -> Scene.names(land, moved));
    scene.organisations.stream().filter(name -> !moved.in(name)).forEach(phrases::protect);
  }

  private List<Land> free() {
    List<Land> free =
        new ArrayList<>(
            StreamSupport.stream(atlas.lands().spliterator(), false)
                .filter(atlas::isPlain)
                .filter(land -> !scene.present.contains(land))
                .toList());
    Collections.shuffle(free, random);
    return free;
  }

  private void swap(Land from, Land to) {
    codes.put(from.iso3(), to.iso3());
    from.names().forEach(name -> phrases.replace(name, to.names().getFirst()));
    List<String> target = Atlas.inflected(to.adjectives().getFirst());
    for (String adjective : from.adjectives()) {
      List<String> source = Atlas.inflected(adjective);
      for (int i = 0; i < source.size(); i++) {
        phrases.replace(source.get(i), target.get(i));
      }
    }
    swap(capital(from.iso3()), capital(to.iso3()));
    smallTowns(from.iso3(), to.iso3());
  }

  private Town capital(String iso3) {
    return atlas.towns(iso3).stream().filter(Town::capital).findFirst().orElseThrow();
  }

  /** Towns of one country become towns of another, or others of the same. */
  private void smallTowns(String from, String to) {
    List<Town> free = new ArrayList<>(atlas.towns(to));
    Set<String> taken = new HashSet<>();
    free.removeIf(town -> town.capital() || !taken.add(town.name()) || named(town));
    Collections.shuffle(free, random);
    for (Town town : atlas.towns(from)) {
      if (!town.capital() && !free.isEmpty() && named(town)) {
        swap(town, free.removeLast());
      }
    }
  }

  private boolean named(Town town) {
    Phrases names = new Phrases(Set.of());
    town.names().forEach(names::protect);
    return names.in(scene.article.text());
  }

  private void swap(Town from, Town to) {
    towns.put(from.nameEn(), to.nameEn());
    from.names().forEach(name -> phrases.replace(name, to.name()));
  }
}
