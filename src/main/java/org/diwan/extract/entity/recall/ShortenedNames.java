package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.StateBodies;
import org.diwan.text.Fold;

/**
 * A body that no list holds and whose name is but the beginning of a listed one's that the article
 * names in full is that one: {@code حزب العمال} is {@code حزب العمال الكردستاني}. {@code الشركة
 * الصينية} is not: it may be one that no list holds.
 */
public final class ShortenedNames {
  private static final String BODY = "O:";
  private static final String UNLISTED = "O:~";

  private final Registry registry;
  private final Set<Entity> bodies = new HashSet<>();
  private final Map<Entity, Entity> meant = new HashMap<>();

  public ShortenedNames(Registry registry) {
    this.registry = registry;
  }

  /** The sentences, each of them with the bodies that are meant. */
  public List<ReadSentence> settle(List<ReadSentence> sentences) {
    sentences.forEach(sentence -> sentence.mentions().forEach(m -> keep(m.entity())));
    bodies.stream().filter(this::isUnlisted).forEach(this::settle);
    return meant.isEmpty() ? sentences : sentences.stream().map(this::settled).toList();
  }

  private void keep(Entity entity) {
    Entity body = entity.isPerson() ? registry.body(entity) : entity;
    if (body != null && body.key().startsWith(BODY)) {
      bodies.add(body);
    }
  }

  /** Not the army or ministry of another state. */
  private boolean isUnlisted(Entity body) {
    Country country = registry.listed(body.countryIso3());
    StateBodies known = registry.gazetteer().stateBodies();
    return body.key().startsWith(UNLISTED)
        && !known.isOne(body.nameAr())
        && (country == null || known.of(body.nameAr(), country) == null);
  }

  private void settle(Entity body) {
    String name = Fold.fold(body.nameAr());
    List<Entity> named =
        bodies.stream()
            .filter(other -> !other.key().startsWith(UNLISTED))
            .filter(other -> isBeginning(name, other))
            .toList();
    if (named.size() == 1) {
      meant.put(body, named.getFirst());
    }
  }

  private static boolean isBeginning(String name, Entity other) {
    return Stream.of(other.nameAr(), other.referenceName())
        .anyMatch(full -> Fold.fold(full).startsWith(name + " "));
  }

  private ReadSentence settled(ReadSentence sentence) {
    List<Mention> mentions = new ArrayList<>(sentence.mentions());
    mentions.replaceAll(m -> m.of(meant.getOrDefault(m.entity(), m.entity())));
    return sentence.with(mentions);
  }
}
