package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.refusal.Refusals;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementType;
import org.diwan.model.Evidence;

/** The documents of an article, each once. */
final class Gathered {
  private static final double LIKE = 0.6;
  private final List<Named> found = new ArrayList<>();
  private final Refusals refusals;

  Gathered(Refusals refusals) {
    this.refusals = refusals;
  }

  void add(Named named) {
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
    if (named.bare) {
      refuse(named, "names no document, and none of its kind was told before");
    } else {
      found.add(named);
    }
  }

  private void refuse(Named named, String why) {
    refusals.add(named.type.name(), named.mentions.getFirst(), why);
  }

  /** Told of again as what the same sides signed on the same day. */
  private static boolean sameSigning(Named a, Named b) {
    return a.sentence != b.sentence
        && (b.definite || b.type != AgreementType.DOCUMENT)
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

  List<Agreement> agreements() {
    found.stream()
        .filter(named -> named.parties.isEmpty())
        .forEach(named -> refuse(named, "nobody is found whose document it is"));
    return found.stream()
        .filter(named -> !named.parties.isEmpty())
        .map(Gathered::agreement)
        .toList();
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
}
