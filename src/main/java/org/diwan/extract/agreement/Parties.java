package org.diwan.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.extract.entity.Registry;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** The parties of a document. */
final class Parties {
  private Parties() {}

  static void fill(
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
    leading(named, registry);
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
  private static void leading(Named named, Registry registry) {
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
}
