package org.diwan.extract.event.addressee;

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
          قال رئيس وزراء باكستان إن الوضع صعب. وتعهد بخفض الضرائب | AGREE OCCURRED actor=[PAK]
          أكد رئيس وزراء باكستان استعداد إسلام آباد للحوار | AGREE OCCURRED actor=[PAK]
          قال رئيس وزراء باكستان إن الوضع صعب. وتعهدت بخفض الضرائب | ''
          أكدت الهند استعداد باكستان للحوار | ''
          # who does not lead a state
          وافقت النرويج على استقبال لاجئين | AGREE OCCURRED actor=[NOR]
          أعلن البنك المركزي التركي استعداده لخفض الفائدة | AGREE OCCURRED actor=[turkish-central-bank]
          أكد نادي الاتحاد استعداده للفوز | ''
          وافقت إيران على خفض الإنتاج مقابل رفع العقوبات | AGREE OCCURRED actor=[IRN]
          أبرمت النرويج الاتفاق مع غانا ووافقت على خفض الإنتاج | SIGNING OCCURRED actor=[NOR GHA]; AGREE OCCURRED actor=[NOR]
          وافقت النرويج على فرض عقوبات | ''
          وعدت النرويج بخفض الانبعاثات | AGREE OCCURRED actor=[NOR]
          أعلنت النرويج عزمها خفض الانبعاثات | AGREE OCCURRED actor=[NOR]
          أكد رئيس وزراء باكستان استعداده للحوار | AGREE OCCURRED actor=[PAK]
          أكد رئيس وزراء باكستان استعداد بلاده للحوار | AGREE OCCURRED actor=[PAK]
          ينتظر اللاجئون معرفة ما إذا كانت النرويج قد وافقت على استقبالهم | ''
          لا حل قبل أن توافق النرويج على استقبالهم | ''
          أعلن متظاهرون في النرويج عزمهم السير | ''
          أعلن سفير باكستان أنه مستعد للحوار | ''
          # but for his state
          أعلن سفير باكستان أن بلاده مستعدة للحوار | AGREE OCCURRED actor=[PAK]
          أعلن وزير الرياضة الباكستاني أنه مستعد للحوار | ''
          تعهد نادي الاتحاد بالفوز | ''
          # said of another side
          قالت الهند إن باكستان مستعدة للحوار | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
