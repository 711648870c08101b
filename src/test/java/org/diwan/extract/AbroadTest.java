package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.extract.entity.EntityReader;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state an article is about where that of its outlet is not named in it. */
class AbroadTest {
  private static final Seeds SEEDS = Seeds.builtIn();
  private static final Gazetteer GAZETTEER = Gazetteer.read(SEEDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بدأت في قبرص الانتخابات. الناخبون في قبرص كثر. قالت قبرص ذلك. عاصمة قبرص هادئة | CYP
          بدأت في قبرص الانتخابات. الناخبون في قبرص كثر. قالت مصر ذلك. عاصمة قبرص هادئة. في قبرص | NONE
          بدأت في قبرص الانتخابات. قالت قبرص ذلك | NONE
          قالت قبرص ذلك. قالت اليونان ذلك. قبرص واليونان. قبرص واليونان. قبرص | NONE
          """)
  void tells(String text, String expected) {
    Registry registry = new Registry(GAZETTEER, "EGY", null);
    List<ReadSentence> read =
        new EntityReader(GAZETTEER, SEEDS).read(text, Sentences.of(text, false), registry);
    String found = Abroad.of(read, "EGY");
    assertThat(found == null ? "NONE" : found).isEqualTo(expected);
  }
}
