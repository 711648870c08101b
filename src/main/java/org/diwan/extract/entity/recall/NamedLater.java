package org.diwan.extract.entity.recall;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.title.Offices;
import org.diwan.extract.entity.title.Titles;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * Who is told by office only is whom the article names with that office farther down: {@code التقى
 * السفير الهندي بالقاهرة} before {@code وقال السفير الهندي فلان}; of offices that many hold the
 * title tells which, {@code مدير الجمارك} before {@code مدير الجمارك العراقية فلان}. Of two who are
 * named none is meant.
 */
public final class NamedLater {
  private static final Set<OfficeClass> SENT =
      EnumSet.of(OfficeClass.AMBASSADOR, OfficeClass.ENVOY);

  /** Offices of which a body has many of the same title. */
  private static final Set<OfficeClass> OF_MANY =
      EnumSet.of(OfficeClass.LEGISLATOR, OfficeClass.MILITARY, OfficeClass.OTHER);

  private final List<Entity> persons;

  public NamedLater(List<Entity> persons) {
    this.persons = persons;
  }

  public ReadSentence in(ReadSentence sentence) {
    List<Mention> mentions = sentence.mentions().stream().map(this::named).toList();
    return sentence.with(mentions);
  }

  private Mention named(Mention mention) {
    Entity holder = mention.entity();
    Entity named = holder.isPerson() && !holder.isNamed() ? named(holder) : null;
    return named == null ? mention : mention.of(named);
  }

  private @Nullable Entity named(Entity holder) {
    List<Entity> named =
        persons.stream().filter(person -> person.isNamed() && isSame(person, holder)).toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  private static boolean isSame(Entity person, Entity holder) {
    return holder.countryIso3() != null
        && holder.countryIso3().equals(person.countryIso3())
        && holder.offices().entrySet().stream().anyMatch(office -> holds(person, office));
  }

  /** The bare {@code السفير} of a listed person is a courtesy. */
  private static boolean holds(Entity person, Map.Entry<OfficeClass, String> office) {
    String title = person.offices().get(office.getKey());
    boolean one = Offices.isSingle(office.getKey()) || SENT.contains(office.getKey());
    return title != null
        && title.indexOf(' ') > 0
        && (one || !OF_MANY.contains(office.getKey()) && Titles.isWithin(title, office.getValue()));
  }
}
