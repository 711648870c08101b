package org.diwan.extract.entity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words by which a sentence goes on to name the members of a delegation. */
class DelegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفد مصري يضم وزير الصحة ووزير النقل | EGY (GROUP); ? EGY MINISTER_OTHER; كامل عبد الهادي الوزير EGY MINISTER_OTHER
          ضم الوفد المصري وزير الصحة ووزير النقل | EGY (GROUP); ? EGY MINISTER_OTHER; كامل عبد الهادي الوزير EGY MINISTER_OTHER
          حضره من الجانب اللبناني وزير الصحة | LBN (GROUP); جميل جبق LBN MINISTER_OTHER
          عن الجانب المصري وزير النقل | EGY (GROUP); كامل عبد الهادي الوزير EGY MINISTER_OTHER
          وفد مصري برئاسة سمير حسني | EGY (GROUP); سمير حسني EGY
          وفد من الكونغرس الأمريكي ضم السيناتور مايك كولنز | us-congress; مايك كولنز USA LEGISLATOR
          # no delegation
          اجتماع مصري برئاسة سمير حسني | EGY (ADJECTIVE); سمير حسني
          مبنى تونسي يضم مكتب وزير الصحة | TUN (ADJECTIVE)
          وصل وزير الصحة ووزير النقل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
