package org.diwan.extract.entity.name;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Fold;

/** Whether Arabs bear a name. */
public final class NameOrigin {
  private final NameWords words;

  public NameOrigin(NameWords words) {
    this.words = words;
  }

  /** {@code أنيته شافان}: a name that no Arab bears; not {@code ميشال سليمان}. */
  public boolean isForeign(String name) {
    List<String> all = NameLikeness.words(name);
    return !all.isEmpty() && words.isForeign(all.getFirst()) && isNoArabs(name);
  }

  /** No word of it is met in Arab names. */
  boolean isNoArabs(String name) {
    return NameLikeness.words(name).stream().noneMatch(words::isArabic)
        && Stream.of(name.split(" ")).noneMatch(w -> Fold.isDefinite(Fold.fold(w)));
  }
}
