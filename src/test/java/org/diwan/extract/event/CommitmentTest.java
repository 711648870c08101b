package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state or its leader promises or is ready for, toward whom is not told. */
class CommitmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعهدت النرويج بخفض الانبعاثات | AGREE OCCURRED actor=[NOR]
          أعلن رئيس وزراء باكستان أنه مستعد للحوار | AGREE OCCURRED actor=[PAK]
          اتفق مجلس التعاون الخليجي على سوق موحدة | AGREE OCCURRED actor=[gcc]
          # who does not lead a state
          أعلن سفير باكستان أنه مستعد للحوار | ''
          أعلن وزير الرياضة الباكستاني أنه مستعد للحوار | ''
          تعهد نادي الاتحاد بالفوز | ''
          # said of another side
          قالت الهند إن باكستان مستعدة للحوار | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
