package org.diwan.extract.figure.status;

import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;

/**
 * What a weather report says that the weather will be, in whatever tense: {@code تكون حركة الرياح
 * بسرعة 20 كم/ساعة}, {@code وتسجل درجات الحرارة العظمى 30 درجة}. Not what was measured ({@code بلغت
 * درجة الحرارة}).
 */
final class WeatherToCome {
  private static final int REACH = 40;
  private static final Set<String> UNITS = Set.of("deg", "Cel", "km/h", "kn", "m", "mm");
  private static final Set<String> WEATHER =
      Set.of("الموج", "الرياح", "الريح", "الحراره", "العظمي", "الصغري");

  private static final Set<String> IS = Set.of("تكون", "ستكون", "تتراوح", "تسجل", "يكون");
  private static final Set<String> WAS = Set.of("بلغ", "بلغت", "سجلت", "وصلت", "كان", "كانت");

  private static final Set<String> QUAKE = Set.of("زلزال", "الزلزال", "ريختر", "بقوه", "هزه");

  private WeatherToCome() {}

  static boolean is(Passage passage, Found found) {
    if (found.kind() != FigureKind.MEASURE || !UNITS.contains(String.valueOf(found.unit()))) {
      return false;
    }
    boolean weather = false;
    boolean verb = false;
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - REACH); i--) {
      Token token = passage.tokens().get(i);
      if (token.isWord() && (token.readsAny(WAS) || token.readsAny(QUAKE))) {
        return false;
      }
      weather |= token.isWord() && token.readsAny(WEATHER);
      verb |= token.isWord() && token.readsAny(IS) && !isWanted(passage, i);
      if (weather && verb) {
        return true;
      }
    }
    return false;
  }

  /** {@code يجب أن تكون}. */
  private static boolean isWanted(Passage passage, int i) {
    Token that = passage.at(i - 1);
    return that != null && that.folded().equals("ان");
  }
}
