package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verbal noun and the verb that is written alike. */
class VerbalNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعم الرئيس المصري الأردن | ENDORSE OCCURRED actor=[EGY] recipient=[JOR]
          أكد الرئيس المصري دعم الأردن | ENDORSE OCCURRED actor=[EGY] recipient=[JOR]
          رفض مصري لقرار إسرائيل | REJECT OCCURRED actor=[EGY] recipient=[ISR]
          كينيا تدرس رفع رواندا من قائمة الإرهاب | ''
          رفضت مصر طلب الأردن | REJECT OCCURRED actor=[EGY] recipient=[JOR]; REQUEST OCCURRED actor=[JOR] recipient=[EGY]
          أعلن الرئيس الكيني رفضه قرار رواندا | REJECT OCCURRED actor=[KEN] recipient=[RWA]
          دخلت القوات الكينية البلدة بهدف طرد مقاتلي حركة الشباب | ''
          أشاد المجتمعون بجهود دحر حركة الشباب | ''
          يريد ترامب قصف كينيا | ''
          أضاف البيان أن الأردن رفض قرار رواندا | REJECT OCCURRED actor=[JOR] recipient=[RWA]
          # behind who opens the clause, or كان and who did it, stands the verb
          الرئيس الكيني رفض اتهامات رواندا | REJECT OCCURRED actor=[KEN] recipient=[RWA]; ACCUSE OCCURRED actor=[RWA] recipient=[KEN]
          وكان رئيس كينيا طلب من رواندا الانسحاب | REQUEST OCCURRED actor=[KEN] recipient=[RWA]
          لكن رئيس كينيا رفض قرار رواندا | REJECT OCCURRED actor=[KEN] recipient=[RWA]
          أما رئيس كينيا فقد رفض قرار رواندا | REJECT OCCURRED actor=[KEN] recipient=[RWA]
          # a state is no man who refuses
          كينيا طلب رواندا | ''
          # who gives it, then to whom
          تختلف كينيا مع أوغندا في قضية دعم رواندا لحركة الشباب | ''
          وقال إن الوزير جدد دعم رواندا الكامل للصومال | ENDORSE OCCURRED actor=[RWA] recipient=[SOM]
          قال الوزير الذي دعم رواندا للرئاسة إنه يحذرها | ''
          # behind the noun and whose it is stands its object
          أدى حظر الهند لصادرات الأرز إلى أزمة | ''
          أدى قصف إثيوبيا لحركة الشباب إلى أزمة | ASSAULT OCCURRED actor=[ETH] recipient=[al-shabaab]
          ناقش مجلس الشيوخ الأمريكي إنهاء دعم كينيا لحملة أوغندا | ''
          # behind an aside, and two words
          أعلن الجيش الكيني، يوم الثلاثاء، قصف مواقع في أوغندا | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[UGA]
          أعلنت كينيا، أمس الثلاثاء، فرض عقوبات على أوغندا | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # in the case of the object
          وجاء طرد الدبلوماسيين الأوغنديين | SANCTION OCCURRED recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"طلب منه رئيس رواندا الاستقالة"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
