package org.diwan.extract.entity.recall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that a headline calls by their name in quotes without its head noun: {@code «العمل»} for
 * {@code وزارة العمل}, {@code «الوسط»} for {@code حزب الوسط}. It means the one body of that name
 * that the article names in full, or the ministry of a minister it names.
 */
public final class QuotedNames extends Recalled {
  private static final String OPENS = "«“\"";
  private static final String CLOSES = "»”\"";
  private static final int LONGEST = 4;
  private static final String AND = "و";
  private static final Pattern MARKS = Pattern.compile("[\"«»“”]");

  private final OrganisationHeads heads;
  private final Registry registry;
  private final Set<Entity> kept = new HashSet<>();
  private final Map<String, Set<Entity>> bodies = new HashMap<>();

  public QuotedNames(OrganisationHeads heads, Registry registry) {
    this.heads = heads;
    this.registry = registry;
  }

  @Override
  void keep(ReadSentence sentence, Mention mention) {
    Entity entity = mention.entity();
    if (entity.isPerson()) {
      keep(registry.body(entity));
      keep(Ministries.of(entity, registry));
    } else if (entity.key().startsWith("O:")) {
      keep(entity);
    }
  }

  private void keep(@Nullable Entity body) {
    if (body != null && kept.add(body)) {
      keep(body, Fold.fold(body.nameAr()));
      keep(body, Fold.fold(body.referenceName()));
    }
  }

  /** Every beginning of what stands behind the head noun, without its quotes. */
  private void keep(Entity body, String name) {
    List<String> words = List.of(MARKS.matcher(name).replaceAll("").trim().split("\\s+"));
    String head = words.getFirst();
    if (!heads.contains(head)) {
      return;
    }
    int fewest = Fold.isDefinite(head) ? 3 : 2;
    for (int end = fewest; end <= words.size(); end++) {
      bodies
          .computeIfAbsent(String.join(" ", words.subList(1, end)), w -> new HashSet<>())
          .add(body);
    }
  }

  @Override
  @Nullable Mention at(ReadSentence sentence, int i) {
    int end = bodies.isEmpty() || !opensAt(sentence.tokens(), i - 1) ? i : close(sentence, i);
    if (end == i || !Fold.isDefinite(sentence.tokens().get(i).folded())) {
      return null;
    }
    Set<Entity> called = bodies.getOrDefault(words(sentence.tokens().subList(i, end)), Set.of());
    return called.size() == 1 ? named(sentence, i, end, called.iterator().next()) : null;
  }

  private static Mention named(ReadSentence sentence, int first, int end, Entity body) {
    boolean joined = first > 1 && sentence.tokens().get(first - 2).folded().equals(AND);
    return new Mention(first, end, body, Form.NONE, joined, Mention.Kind.NAME, null);
  }

  private static String words(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::folded).toList());
  }

  /** Straight marks open where an even number of them stands before. */
  private static boolean opensAt(List<Token> tokens, int mark) {
    return mark >= 0
        && tokens.get(mark).isAny(OPENS)
        && (!tokens.get(mark).is('"')
            || tokens.subList(0, mark).stream().filter(token -> token.is('"')).count() % 2 == 0);
  }

  /** The mark that closes the quotes a few words on; the start where there is none. */
  private static int close(ReadSentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int i = start;
    while (i < tokens.size() && i - start < LONGEST && BodyForms.isFree(sentence, i)) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).isAny(CLOSES) ? i : start;
  }
}
