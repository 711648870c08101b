package org.diwan.extract.event.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;

/**
 * One man told twice of one happening: by his office only in the headline, {@code المبعوث الفلاني
 * يتعهد}, and by his name in the text, {@code تعهد المبعوث فلان}; or of one happening twice, by the
 * name and by an office that the name was not found to hold, {@code التقى فلان، شيخ … ورئيس هيئة
 * …}.
 */
final class OneHolder {
  /** Classes of offices that have nothing else in common. */
  private static final Set<OfficeClass> MANY =
      EnumSet.of(OfficeClass.OFFICIAL_OTHER, OfficeClass.OTHER, OfficeClass.BUSINESS);

  private OneHolder() {}

  /** Takes whoever is told by office only out of the one draft where the other names him. */
  static void settle(Draft into, Draft from) {
    drop(into, from);
    drop(from, into);
  }

  /**
   * Takes out who is told by office only beside somebody named of his state in his role. Of two
   * told so each is another: the text does without names.
   */
  static void settle(Draft draft) {
    Map<Entity, Role> all = Map.copyOf(draft.roles);
    draft.roles.keySet().removeIf(holder -> isUnnamed(holder) && isOneOfNamed(holder, all));
  }

  private static boolean isOneOfNamed(Entity holder, Map<Entity, Role> all) {
    List<Entity> alike =
        all.entrySet().stream()
            .filter(other -> other.getValue() == all.get(holder))
            .map(Map.Entry::getKey)
            .filter(other -> other.isPerson() && other.side().equals(holder.side()))
            .toList();
    return alike.stream().anyMatch(Entity::isNamed)
        && alike.stream().filter(OneHolder::isUnnamed).count() == 1;
  }

  private static boolean isUnnamed(Entity entity) {
    return entity.isPerson() && !entity.isNamed();
  }

  private static void drop(Draft untold, Draft named) {
    untold
        .roles
        .keySet()
        .removeIf(holder ->
            !named.roles.containsKey(holder)
                && named.roles.keySet().stream()
                    .anyMatch(n -> !untold.roles.containsKey(n) && is(holder, n)));
  }

  /** Whether an office without a name may be of somebody named. */
  static boolean is(Entity holder, Entity named) {
    return isUnnamed(holder)
        && named.isPerson()
        && named.isNamed()
        && isOneSide(holder, named)
        && holder.offices().entrySet().stream().anyMatch(office -> holds(named, office));
  }

  /** Of offices of many kinds the title tells which. */
  private static boolean holds(Entity named, Map.Entry<OfficeClass, String> office) {
    String title = named.offices().get(office.getKey());
    return title != null
        && (!MANY.contains(office.getKey())
            || title.contains(office.getValue())
            || office.getValue().contains(title));
  }

  /** Of one state, or the one of them of none that is told. */
  private static boolean isOneSide(Entity holder, Entity named) {
    return named.countryIso3() == null || holder.group().equals(named.group());
  }
}
