package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.refusal.Refusals;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Evidence;
import org.jspecify.annotations.Nullable;

/** The documents of an article, each once. */
final class Gathered {
  private static final double LIKE = 0.6;
  private static final double ALIKE = 0.3;
  private final List<Named> found = new ArrayList<>();

  /** Told by their noun alone before any is named. */
  private final List<Named> ahead = new ArrayList<>();

  private final Refusals refusals;

  Gathered(Refusals refusals) {
    this.refusals = refusals;
  }

  void add(Named named) {
    List<Named> nearest = named.title ? found : found.reversed();
    for (Named known : nearest) {
      if (isSame(known, named)) {
        join(known, named);
        return;
      }
    }
    if (named.partly) {
      refuse(named, "one of its two sides is not known");
    } else if (named.bare) {
      ahead.add(named);
    } else {
      found.add(named);
    }
  }

  private void refuse(Named named, String why) {
    refusals.add(named.type.name(), named.mentions.getFirst(), why);
  }

  private static boolean isSame(Named known, Named named) {
    if (!kin(known.type, named.type) && !isSameKnown(known, named)
        || areOthers(known, named)
        || areOtherKnown(known, named)) {
      return false;
    }
    return named.bare
        || known.bare
        || named.naked && sharesParty(known, named)
        || named.pointed
        || named.title
        || areAlike(known, named)
        || isSameKnown(known, named)
        || isOneConvention(known, named)
        || isOfSides(known, named)
        || isByYear(known, named)
        || named.definite && (named.sidesOnly || !known.definite && known.signed != null)
        || known.several && named.several && sides(known).equals(sides(named))
        || sameSigning(known, named);
  }

  private static boolean areAlike(Named known, Named named) {
    return known.names.stream()
        .anyMatch(name ->
            NameKey.likeness(name, named.name) >= LIKE
                || NameKey.isPart(named.name, name)
                || NameKey.isPart(name, named.name));
  }

  private static boolean isSameKnown(Named a, Named b) {
    return a.known != null && b.known != null && a.known.document().equals(b.known.document());
  }

  /** The world knows both, by names of two. */
  private static boolean areOtherKnown(Named a, Named b) {
    return a.known != null && b.known != null && !isSameKnown(a, b);
  }

  /**
   * One of them named by nothing but the two sides that both have; an indefinite one is not the one
   * the world knows by name, told before.
   */
  private static boolean isOfSides(Named a, Named b) {
    boolean another = a.known != null && !b.definite;
    return !another
        && (a.sidesOnly || b.sidesOnly)
        && a.parties.size() == 2
        && sides(a).equals(sides(b));
  }

  /** {@code اتفاق عام 2015}: the one told before, or told next, by its year. */
  private static boolean isByYear(Named a, Named b) {
    boolean one = a.yearOnly && (b.definite || b.yearOnly) || b.yearOnly && a.definite;
    return one && hasNoOtherYear(a, b);
  }

  private static boolean hasNoOtherYear(Named a, Named b) {
    return a.signed == null || b.signed == null || a.signed.overlaps(b.signed);
  }

  private static boolean sharesParty(Named a, Named b) {
    return sides(b).stream().anyMatch(sides(a)::contains);
  }

  /** Between other sides. */
  private static boolean areOthers(Named a, Named b) {
    long shared = sides(a).stream().filter(sides(b)::contains).count();
    long least = b.sidesOnly && b.definite || b.pointed || b.title ? 1 : 2;
    boolean binds = a.type == AgreementType.CONVENTION && b.type != a.type && b.two;
    return binds
        || b.former && !a.former
        || a.parties.size() > 1 && b.parties.size() > 1 && shared < least;
  }

  /** What one body of states drew up, named by that body. */
  private static boolean isOneConvention(Named a, Named b) {
    return a.type == AgreementType.CONVENTION
        && b.type == AgreementType.CONVENTION
        && sides(a).size() == 1
        && sides(a).equals(sides(b))
        && b.definite;
  }

  /** Told of again as what the same sides signed on the same day. */
  private static boolean sameSigning(Named a, Named b) {
    return a.sentence != b.sentence
        && (b.definite || b.type != AgreementType.DOCUMENT)
        && a.signed != null
        && a.signed.equals(b.signed)
        && NameKey.likeness(a.name, b.name) >= ALIKE
        && sides(a).equals(sides(b));
  }

  private static Set<String> sides(Named named) {
    return named.parties.stream().map(Parties::bound).collect(Collectors.toSet());
  }

  private static boolean kin(AgreementType a, AgreementType b) {
    return a == b
        || a != AgreementType.JOINT_STATEMENT
            && (b == AgreementType.AGREEMENT || b == AgreementType.DOCUMENT);
  }

  private static void join(Named into, Named from) {
    into.mentions.addAll(from.mentions);
    boolean further = from.status.ordinal() > into.status.ordinal() && !from.bare;
    if (from.told
        ? !into.told || from.status.ordinal() > into.status.ordinal()
        : !into.told && further) {
      into.status = from.status;
      into.told |= from.told;
    }
    into.names.addAll(from.names);
    into.goneBy |= from.goneBy;
    into.old |= from.old;
    boolean adopts = into.known == null && from.known != null && into.type == from.type;
    if (adopts || (from.known != null || into.known == null) && isBetter(from, into)) {
      into.name = from.name;
    }
    if (adopts) {
      adopt(into, from.known);
    }
    into.naked &= from.naked || from.bare;
    into.signed = finer(into.signed, from.signed);
    into.valid = into.valid == null ? from.valid : into.valid;
    into.place = into.place == null ? from.place : into.place;
    if (into.parties.size() < 2 || !from.bare) {
      from.parties.stream()
          .filter(e -> into.known == null || Parties.mayBind(into.known, e))
          .filter(
              e -> into.parties.stream().noneMatch(p -> Parties.bound(p).equals(Parties.bound(e))))
          .forEach(e -> {
            if (into.parties.size() < 2) {
              into.parties.add(e);
            }
          });
    }
  }

  /** {@code الذي أبرم في يوليو}, {@code في 14 يوليو}: the day tells more. */
  private static @Nullable DateSpan finer(@Nullable DateSpan first, @Nullable DateSpan next) {
    boolean more =
        first != null
            && next != null
            && first.overlaps(next)
            && next.precision() == DatePrecision.DAY;
    return first == null || more ? next : first;
  }

  /** Told first by no name that the world knows: nobody whom it does not bind is its party. */
  private static void adopt(Named into, DocumentWords.@Nullable Known known) {
    into.known = known;
    into.parties.removeIf(party -> known != null && !Parties.mayBind(known, party));
  }

  /** Says all that the other says and more, or points at the other and names it. */
  private static boolean isBetter(Named from, Named than) {
    boolean tellsMore = than.stepOnly && !from.sidesOnly && !from.naked;
    return !from.title && !from.bare && (tellsMore || isLonger(from, than));
  }

  private static boolean isLonger(Named from, Named than) {
    return from.name.length() > than.name.length()
        && (NameKey.isPart(than.name, from.name)
            || than.yearOnly
            || from.pointed && !from.sidesOnly && from.two
            || than.naked && !than.several);
  }

  /** Of one kind, of no other year, and with a party or none. */
  static boolean mayBeOne(Named known, Named again) {
    boolean bound =
        again.parties.isEmpty()
            || sharesParty(known, again)
            || known.known != null
                && again.parties.stream().allMatch(p -> Parties.mayBind(known.known, p));
    return known.type == again.type
        && !known.several
        && !again.several
        && bound
        && Weights.hasParties(known)
        && hasNoOtherYear(known, again)
        && !areOthers(known, again);
  }

  /** Those told again are one with what they tell ({@link ToldAgain}). */
  private void joinToldAgain() {
    for (Named again : List.copyOf(found)) {
      List<Named> of = again.again ? ToldAgain.candidates(found, again) : List.of();
      if (of.size() == 1) {
        join(of.getFirst(), again);
        found.remove(again);
      }
    }
  }

  /** What is told of {@code الاتفاق} before it is named, where the article names one only. */
  private void joinAhead() {
    for (Named bare : ahead) {
      List<Named> of =
          found.stream().filter(named -> Weights.hasParties(named) && isSame(named, bare)).toList();
      if (of.size() == 1 && (bare.told || bare.goneBy)) {
        join(of.getFirst(), bare);
      } else {
        refuse(bare, "names no document, and none of its kind was told before");
      }
    }
  }

  List<Agreement> agreements() {
    joinToldAgain();
    joinAhead();
    found.stream()
        .filter(named -> !Weights.hasParties(named))
        .forEach(named -> refuse(named, "nobody is found whose document it is"));
    return found.stream().filter(Weights::hasParties).map(Gathered::agreement).toList();
  }

  /** One that was signed on a day that is told is signed where nothing tells its step. */
  private static AgreementStatus status(Named named) {
    if (GoneBy.lifts(named)) {
      return AgreementStatus.IN_FORCE;
    }
    boolean earlier = named.status.ordinal() < AgreementStatus.SIGNED.ordinal();
    return earlier && !named.told && named.signed != null ? AgreementStatus.SIGNED : named.status;
  }

  private static Agreement agreement(Named named) {
    named.mentions.sort(Comparator.comparingInt(Evidence::start));
    return new Agreement(
        named.type,
        named.name,
        NameKey.of(named.name),
        named.known == null ? null : named.known.document(),
        status(named),
        named.parties.stream().map(Entity::toParticipant).toList(),
        named.signed,
        named.valid,
        named.place,
        Set.of(),
        null,
        named.mentions);
  }
}
