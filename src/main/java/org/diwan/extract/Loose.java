package org.diwan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.model.Participant;

/** What hangs on the mentions of an article besides events: whom its figures are about. */
final class Loose {
  private static final int SUBJECTS = 3;

  private Loose() {}

  /**
   * States and organisations named in the sentence of a figure, at most three, none for the sake of
   * a currency.
   */
  static List<Figure> withSubjects(List<Figure> figures, List<ReadSentence> sentences) {
    List<Evidence> amounts =
        figures.stream()
            .filter(figure -> figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.RATE)
            .map(Figure::evidence)
            .toList();
    return figures.stream()
        .map(figure -> with(figure, sentences.get(figure.evidence().sentenceNo() - 1), amounts))
        .toList();
  }

  private static Figure with(Figure figure, ReadSentence sentence, List<Evidence> amounts) {
    List<Participant> subjects = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Mention mention : sentence.mentions()) {
      Entity entity = mention.entity();
      if (!entity.isPerson()
          && !isCurrency(mention, sentence, amounts)
          && subjects.size() < SUBJECTS
          && keys.add(entity.key())) {
        subjects.add(entity.toParticipant());
      }
    }
    return figure.withSubjects(subjects);
  }

  /** Whether a name stands within an amount of money: the nationality of its currency. */
  private static boolean isCurrency(
      Mention mention, ReadSentence sentence, List<Evidence> amounts) {
    int start = sentence.tokens().get(mention.first()).start();
    return amounts.stream().anyMatch(amount -> amount.start() <= start && start < amount.end());
  }
}
