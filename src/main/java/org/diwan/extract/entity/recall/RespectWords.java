package org.diwan.extract.entity.recall;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Persons named before are meant by a word of respect that stands alone: {@code سموه}, {@code
 * معاليه}. It means the one named last of those who are spoken of so, by the words before their
 * names or by their offices.
 */
public final class RespectWords extends Recalled {
  /** Tokens before a name in which its words of respect stand. */
  private static final int BEFORE = 3;

  private static final List<Respect> RESPECTS = List.of(Respect.values());

  /** Whom one speaks of so. */
  private enum Respect {
    HIGHNESS(Set.of("سمو", "السمو", "الامير"), EnumSet.of(OfficeClass.CROWN_PRINCE)),
    EXCELLENCY(
        Set.of("معالي", "المعالي"),
        EnumSet.of(
            OfficeClass.FOREIGN_MINISTER,
            OfficeClass.DEFENCE_MINISTER,
            OfficeClass.INTERIOR_MINISTER,
            OfficeClass.FINANCE_MINISTER,
            OfficeClass.MINISTER_OTHER)),
    PRESIDENT(Set.of("فخامه", "الفخامه"), EnumSet.of(OfficeClass.HEAD_OF_STATE)),
    MAJESTY(Set.of("جلاله", "الجلاله"), EnumSet.of(OfficeClass.MONARCH));

    private final Set<String> words;
    private final Set<OfficeClass> offices;

    Respect(Set<String> words, Set<OfficeClass> offices) {
      this.words = words;
      this.offices = offices;
    }
  }

  private static final WordMap<Respect> PRONOUNS = new WordMap<>();
  private static final WordMap<Respect> SPOKEN = new WordMap<>();

  static {
    PRONOUNS.put("سموه", Respect.HIGHNESS);
    PRONOUNS.put("سموها", Respect.HIGHNESS);
    PRONOUNS.put("معاليه", Respect.EXCELLENCY);
    PRONOUNS.put("معاليها", Respect.EXCELLENCY);
    PRONOUNS.put("فخامته", Respect.PRESIDENT);
    PRONOUNS.put("جلالته", Respect.MAJESTY);
    for (Respect respect : RESPECTS) {
      respect.words.forEach(word -> SPOKEN.put(word, respect));
    }
  }

  private final Map<Respect, Set<Entity>> spokenOfSo = new EnumMap<>(Respect.class);
  private final Map<Respect, Entity> last = new HashMap<>();
  private final WordRoles<NameCue> cues;

  public RespectWords(WordRoles<NameCue> cues) {
    this.cues = cues;
  }

  @Override
  void keep(ReadSentence sentence, Mention mention) {
    Entity person = mention.entity();
    if (!person.isPerson()) {
      return;
    }
    Set<Respect> spoken = spoken(sentence, mention);
    for (Respect respect : RESPECTS) {
      Set<Entity> known = spokenOfSo.computeIfAbsent(respect, r -> new HashSet<>());
      if (known.contains(person)
          || respect.offices.stream().anyMatch(person::holds)
          || spoken.contains(respect)) {
        known.add(person);
        last.put(respect, person);
      }
    }
  }

  private static Set<Respect> spoken(ReadSentence sentence, Mention mention) {
    Set<Respect> spoken = EnumSet.noneOf(Respect.class);
    for (int i = Math.max(0, mention.first() - BEFORE); i < mention.end(); i++) {
      for (Form form : sentence.tokens().get(i).forms()) {
        Respect respect = SPOKEN.get(form.word());
        if (respect != null) {
          spoken.add(respect);
        }
      }
    }
    return spoken;
  }

  @Override
  @Nullable Mention at(ReadSentence sentence, int i) {
    if (last.isEmpty()) {
      return null;
    }
    for (Form form : sentence.tokens().get(i).forms()) {
      Respect respect = PRONOUNS.get(form.word());
      Entity person = respect == null ? null : last.get(respect);
      if (person != null && !isOfName(sentence, i + 1)) {
        boolean joined = form.conjunction() != Form.NONE;
        return new Mention(i, i + 1, person, form.preposition(), joined, Mention.Kind.NAME, null);
      }
    }
    return null;
  }

  /** {@code سموه الأمير فلان}: a name follows. */
  private boolean isOfName(ReadSentence sentence, int next) {
    List<Token> tokens = sentence.tokens();
    return next < tokens.size()
        && (cues.is(NameCue.RESPECT, tokens.get(next).folded())
            || sentence.mentions().stream()
                .anyMatch(m -> m.first() == next && m.entity().isPerson()));
  }
}
