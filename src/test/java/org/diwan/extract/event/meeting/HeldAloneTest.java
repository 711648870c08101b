package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body or government that meets by itself, read on 20 May 2019. */
class HeldAloneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد حزب الوفد أمس اجتماعا لبحث الأزمة | MEETING OCCURRED actor=[wafd-party] date=2019-05-19
          تعقد الحكومة الغانية غدا اجتماعا لبحث الأزمة | MEETING PLANNED actor=[GHA] date=2019-05-21
          ستجتمع الحكومة الغانية غدا لبحث الأزمة | MEETING PLANNED actor=[GHA] date=2019-05-21
          قرر حزب الوفد في اجتماعه أمس خفض الأسعار | MEETING OCCURRED actor=[wafd-party] date=2019-05-19
          أعلن مجلس الأمن القومي التونسي الذي اجتمع أمس حالة الطوارئ | MEETING OCCURRED actor=[~مجلس الامن القومي التونسي@TUN] date=2019-05-19
          يعقد حزب الوفد غدا اجتماعه السنوي | MEETING PLANNED actor=[wafd-party] date=2019-05-21
          أكد حزب الوفد أنه سيجتمع غدا لبحث الأزمة | MEETING PLANNED actor=[wafd-party] date=2019-05-21
          # a land alone, what was told before, somebody with it
          عقدت غانا أمس اجتماعا لبحث الأزمة | ''
          عقد حزب الوفد أمس الاجتماع | ''
          قرر حزب الوفد في اجتماعه مع حزب النور أمس خفض الأسعار | MEETING OCCURRED actor=[nour-party wafd-party] date=2019-05-19
          عقد رئيس غانا أمس اجتماعا لبحث الأزمة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
