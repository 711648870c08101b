package org.diwan.extract.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of an article name, in their order: {@code TUN "وزير الخارجية التونسي"
 * FOREIGN_MINISTER}. States by their code, organisations and listed persons by their key, how else
 * than by name it is named in brackets.
 */
public final class Mentions {
  private static final Seeds SEEDS = Seeds.builtIn();
  private static final Gazetteer GAZETTEER = Gazetteer.read(SEEDS);
  private static final EntityReader READER = new EntityReader(GAZETTEER, SEEDS);

  private Mentions() {}

  public static String in(String text) {
    return of(null, text);
  }

  /**
   * @param home code of the outlet's state
   */
  public static String of(@Nullable String home, String text) {
    Registry registry = new Registry(GAZETTEER, home, LocalDate.of(2019, 5, 20));
    List<ReadSentence> sentences = READER.read(text, Sentences.of(text, false), registry);
    return sentences.stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .map(Mentions::written)
        .collect(Collectors.joining("; "));
  }

  private static String written(Mention mention) {
    Entity entity = mention.entity();
    String kind = mention.kind() == Mention.Kind.NAME ? "" : " (" + mention.kind() + ")";
    if (!entity.isPerson()) {
      String key =
          entity.key().startsWith("O:~")
              ? entity.nameAr() + (entity.countryIso3() == null ? "" : " " + entity.countryIso3())
              : entity.key().substring(2);
      return key + kind;
    }
    String name = entity.isNamed() ? entity.nameAr() : "?";
    String country = entity.countryIso3() == null ? "" : " " + entity.countryIso3();
    String offices =
        entity.offices().keySet().stream()
            .map(office -> " " + office)
            .collect(Collectors.joining());
    return name + country + offices + kind;
  }
}
