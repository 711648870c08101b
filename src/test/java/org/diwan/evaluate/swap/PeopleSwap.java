package org.diwan.evaluate.swap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.evaluate.GoldParticipant;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Gives people of an article other names, word by word, so that a short form follows its full form
 * and members of a family stay one. Particles and titles in a name stay.
 */
final class PeopleSwap {
  private final NameBook book;
  private final Titles titles;
  private final Random random;
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param text no word of it becomes a name
   */
  PeopleSwap(NameBook book, Titles titles, String text, Random random) {
    this.book = book;
    this.titles = titles;
    this.random = random;
    NameBook.words(text).forEach(word -> used.add(Fold.fold(word)));
  }

  /** Teaches the names of a person to the phrases; false for a shape of name that no list has. */
  boolean into(Phrases phrases, GoldParticipant person) {
    List<String> full = NameBook.words(Titles.longest(person.namesAr()));
    boolean learned = learn(full, person.country());
    if (learned) {
      forms(person.namesAr(), full).forEach(form -> spelled(phrases, form));
    }
    return learned;
  }

  private boolean learn(List<String> full, @Nullable String country) {
    List<String> core = full.stream().filter(word -> !titles.isTitleWord(word)).toList();
    List<String> other =
        core.isEmpty()
            ? null
            : book.alike(core, country, random, word -> used.contains(Fold.fold(word)));
    if (core.size() < 2 || other == null) {
      return false;
    }
    for (int i = 0; i < core.size(); i++) {
      words.putIfAbsent(Fold.fold(core.get(i)), other.get(i));
      used.add(Fold.fold(other.get(i)));
    }
    return true;
  }

  /** The press writes a foreign g in two ways. */
  private void spelled(Phrases phrases, String form) {
    String swapped = swapped(form);
    phrases.replace(form, swapped);
    phrases.replace(form.replace('غ', 'ج'), swapped);
    phrases.replace(form.replace('ج', 'غ'), swapped);
    phrases.replace(form.replaceFirst("غ", "ج"), swapped);
    phrases.replace(form.replaceFirst("ج(?=[^ج]*$)", "غ"), swapped);
  }

  /** The listed forms and every part of the full name from two words on. */
  private Set<String> forms(List<String> listed, List<String> full) {
    Set<String> forms = new LinkedHashSet<>(listed);
    for (int from = 0; from < full.size(); from++) {
      for (int to = from + 2; to <= full.size(); to++) {
        forms.add(String.join(" ", full.subList(from, to)));
      }
    }
    return forms;
  }

  private String swapped(String form) {
    return NameBook.words(form).stream()
        .map(word -> words.getOrDefault(Fold.fold(word), word))
        .collect(Collectors.joining(" "));
  }
}
