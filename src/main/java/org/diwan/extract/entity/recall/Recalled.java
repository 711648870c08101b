package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Finds words that mean somebody named before, where no mention stands yet. */
public abstract class Recalled {
  /** Sentences must come in the order of reading, so that names stand before. */
  public final ReadSentence addTo(ReadSentence sentence) {
    List<Mention> known = sentence.mentions();
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (next < known.size() && known.get(next).first() == i) {
        Mention here = known.get(next++);
        keep(sentence, here);
        i = Math.max(i, here.end() - 1);
        continue;
      }
      Mention mention = at(sentence, i);
      if (mention != null) {
        found.add(mention);
      }
    }
    return sentence.adding(found);
  }

  /** Remembers who is named. */
  abstract void keep(ReadSentence sentence, Mention mention);

  /** Who is meant by a word outside of names; null for nobody. */
  abstract @Nullable Mention at(ReadSentence sentence, int token);
}
