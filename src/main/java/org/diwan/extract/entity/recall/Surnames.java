package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.name.NameLikeness;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.NameWords;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom an article names in full are found again by their family name, or by the first word
 * of a name from East Asia. A family name that two persons of the article share finds the one who
 * rules a state, or neither: {@code كيم} beside {@code كيم يونغ شول} is the leader.
 */
public final class Surnames {
  /** Words of the grammar that end foreign names too: {@code مون جاي إن}, {@code ري يونغ هو}. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "ان", "هو", "هي", "من", "ما", "لا", "لم", "لن", "لو", "في", "او", "ام", "كي", "قد", "كل",
          "بل", "هل", "عن", "اي", "ثم", "كان", "له", "به", "اذ", "اذا", "بعد", "كما", "مع");

  private static final Set<OfficeClass> RULING =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private final Map<String, Entity> byWord = new HashMap<>();
  private final Map<String, Set<Entity>> bearers = new HashMap<>();

  /** Family names that carry the article; {@code حوثي} is not {@code الحوثي}. */
  private final Set<String> definite = new HashSet<>();

  private final Registry registry;
  private final NameWords words;

  public Surnames(Registry registry, NameWords words) {
    this.registry = registry;
    this.words = words;
    Map<String, Integer> uses = new HashMap<>();
    for (Entity person : registry.persons()) {
      if (!person.isNamed()) {
        continue;
      }
      List<String> written = NameLikeness.words(person.nameAr());
      List<String> name = written.size() < 2 ? NameLikeness.words(person.referenceName()) : written;
      if (name.size() < 2) {
        continue;
      }
      String last = name.getLast();
      add(last, person, uses);
      if (Fold.isDefinite(
          Fold.fold(person.nameAr().substring(person.nameAr().lastIndexOf(' ') + 1)))) {
        definite.add(last);
      }
      String first = NameLikeness.words(person.referenceName()).getFirst();
      if (isEastAsian(person)) {
        add(first, person, uses);
      }
    }
    uses.forEach((word, count) -> {
      Entity ruler = count > 1 ? ruler(bearers.getOrDefault(word, Set.of())) : null;
      if (ruler != null) {
        byWord.put(word, ruler);
      } else if (count > 1) {
        byWord.remove(word);
      }
    });
  }

  /** The one of them who rules a state where others of an Arab family hold no office. */
  private @Nullable Entity ruler(Set<Entity> persons) {
    List<Entity> rulers = persons.stream().filter(Surnames::rules).toList();
    long inOffice = persons.stream().filter(person -> !person.offices().isEmpty()).count();
    boolean one = rulers.size() == 1 && (inOffice == 1 || isEastAsian(rulers.getFirst()));
    return one ? rulers.getFirst() : null;
  }

  private static boolean rules(Entity person) {
    return person.offices().keySet().stream().anyMatch(RULING::contains);
  }

  private boolean isEastAsian(Entity person) {
    Country country = registry.listed(person.countryIso3());
    return country != null && country.hasFamilyNamesFirst();
  }

  private void add(String word, Entity person, Map<String, Integer> uses) {
    if (word.length() < 2 || FUNCTIONS.contains(word)) {
      return;
    }
    bearers.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(person);
    if (byWord.put(word, person) != person) {
      uses.merge(word, 1, Integer::sum);
    }
  }

  public ReadSentence addTo(ReadSentence sentence, String text) {
    if (byWord.isEmpty()) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens();
    boolean[] covered = new boolean[tokens.size()];
    sentence
        .mentions()
        .forEach(m -> {
          for (int i = m.first(); i < m.end(); i++) {
            covered[i] = true;
          }
        });
    List<Mention> more = new ArrayList<>(0);
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i] && tokens.get(i).isWord() && text.charAt(tokens.get(i).end() - 1) != 'ء') {
        Mention two = i + 1 < tokens.size() && !covered[i + 1] ? inTwoWords(tokens, i) : null;
        if (two == null) {
          addSurname(tokens.get(i), i, more);
        } else {
          more.add(two);
          i++;
        }
      }
    }
    return sentence.adding(more);
  }

  /** {@code عبد العليم}, {@code أبو كريشة}: a family name and the word that joins it. */
  private @Nullable Mention inTwoWords(List<Token> tokens, int at) {
    String next = tokens.get(at + 1).folded();
    for (Form form : tokens.get(at).forms()) {
      if (words.joinsNext(form.word())) {
        String name = form.word() + " " + next;
        Entity person = byWord.get(NameLikeness.words(name).getLast());
        if (person != null && Fold.fold(person.nameAr()).endsWith(" " + name)) {
          return mention(at, at + 2, form, person);
        }
      }
    }
    return null;
  }

  private void addSurname(Token token, int at, List<Mention> mentions) {
    for (Form form : token.forms()) {
      String word = form.word().length() > 4 ? form.bare() : form.word();
      Entity person = byWord.get(word);
      if (person != null && (Fold.isDefinite(form.word()) || !definite.contains(word))) {
        mentions.add(mention(at, at + 1, form, person));
        return;
      }
    }
  }

  private static Mention mention(int first, int end, Form form, Entity person) {
    return new Mention(
        first,
        end,
        person,
        form.preposition(),
        form.conjunction() != Form.NONE,
        Mention.Kind.NAME,
        null);
  }
}
