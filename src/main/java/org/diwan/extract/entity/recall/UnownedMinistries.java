package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A ministry or cabinet that nobody tells whose it is: the one of that name that the article names
 * with its state elsewhere, else that of the state the article is about.
 */
final class UnownedMinistries {
  private static final String UNLISTED = "O:~";
  private static final String MINISTRY = "وزاره ";

  private final Registry registry;
  private final BiPredicate<ReadSentence, Mention> own;
  private final Map<Entity, Entity> meant = new HashMap<>();

  /**
   * @param own whether nothing before a mention tells of another state
   */
  UnownedMinistries(Registry registry, BiPredicate<ReadSentence, Mention> own) {
    this.registry = registry;
    this.own = own;
  }

  /** The sentences, each of them with the bodies that are meant. */
  List<ReadSentence> settle(List<ReadSentence> sentences, @Nullable String country) {
    for (ReadSentence sentence : sentences) {
      sentence.mentions().stream()
          .map(Mention::entity)
          .filter(this::isUnowned)
          .forEach(body -> settle(body, sentences, country));
    }
    return meant.isEmpty() ? sentences : sentences.stream().map(this::settled).toList();
  }

  private boolean isUnowned(Entity entity) {
    return entity.key().startsWith(UNLISTED)
        && entity.countryIso3() == null
        && (Fold.fold(entity.nameAr()).startsWith(MINISTRY)
            || registry.gazetteer().stateBodies().isOne(entity.nameAr()));
  }

  private void settle(Entity body, List<ReadSentence> sentences, @Nullable String country) {
    List<Entity> owned =
        sentences.stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .map(Mention::entity)
            .filter(e -> e.key().startsWith(body.key() + "@"))
            .distinct()
            .toList();
    if (owned.size() == 1) {
      meant.put(body, owned.getFirst());
    } else if (country != null && owned.isEmpty() && isOwnThroughout(body, sentences)) {
      meant.put(body, registry.organisation(body.nameAr(), country));
    }
  }

  private boolean isOwnThroughout(Entity body, List<ReadSentence> sentences) {
    return sentences.stream()
        .allMatch(sentence ->
            sentence.mentions().stream()
                .filter(mention -> mention.entity().equals(body))
                .allMatch(mention -> own.test(sentence, mention)));
  }

  private ReadSentence settled(ReadSentence sentence) {
    List<Mention> mentions = new ArrayList<>(sentence.mentions());
    mentions.replaceAll(m -> m.of(meant.getOrDefault(m.entity(), m.entity())));
    return sentence.with(mentions);
  }
}
