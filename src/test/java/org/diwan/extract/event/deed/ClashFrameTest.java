package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that fight each other. */
class ClashFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اشتبك الجيش الأرميني مع الجيش الأذربيجاني | ASSAULT OCCURRED actor=[~الجيش@ARM ~الجيش@AZE]
          اندلعت معارك بين الجيش الإثيوبي ومتمردين | ASSAULT OCCURRED actor=[~الجيش@ETH]
          اندلعت اشتباكات بين القوات الهندية والقوات الصينية | ASSAULT OCCURRED actor=[IND CHN]
          نشبت حرب بين إريتريا وإثيوبيا | ASSAULT OCCURRED actor=[ERI ETH]
          # nobody is named, but where
          اندلعت معارك في شمال إثيوبيا | ASSAULT OCCURRED actor=[ETH]
          # between whom the border runs, and what it is about
          اندلع قتال جديد في منطقة الحدود بين كينيا وتنزانيا | ''
          اندلعت معارك بين كينيا وتنزانيا على الحدود | ASSAULT OCCURRED actor=[KEN TZA]
          اندلعت اشتباكات بين محتجين على حكم حركة الشباب وبين سكان | ''
          # figures of speech
          اندلعت حرب تجارية بين كندا والهند | ''
          تغيرت قواعد الاشتباك بين كينيا وأوغندا | ''
          # whose friends a body is called
          اندلعت معارك بين حركة الشباب الإيرانية والجيش الكيني | ASSAULT OCCURRED actor=[al-shabaab ~الجيش@KEN]
          انتهت الحرب الباردة بين الولايات المتحدة والاتحاد السوفيتي | ''
          # people
          اندلعت اشتباكات بين مشجعين في بلغاريا | ''
          # talked of only
          حذر خبير من حرب محتملة بين إريتريا وإثيوبيا | ''
          # who wages it on whom
          حرب كينيا على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          الحرب الكينية على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          الحرب التي تخوضها كينيا ضد حركة الشباب | ASSAULT ONGOING actor=[KEN] recipient=[al-shabaab]
          يواصل الجيش الصومالي خوض معارك مع حركة الشباب | ASSAULT ONGOING actor=[~الجيش@SOM al-shabaab]
          يدعم تحالفا تقوده كينيا ضد حركة الشباب | ASSAULT ONGOING actor=[KEN] recipient=[al-shabaab]
          الحرب التجارية الكينية على أوغندا | ''
          يدعم تحالفا تقوده كينيا ضد الفقر | ''
          دارت معركة بين إثيوبيا وحركة الشباب | ASSAULT OCCURRED actor=[ETH al-shabaab]
          شنت كينيا حربها على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          شنت كينيا حربا على أوغندا، تتجاهل قرارات الأمم المتحدة | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          كينيا تعلن حربها على الفقر | ''
          # fans, and no states
          اندلعت اشتباكات بين مشجعين إنجليز وصرب | ''
          اندلعت اشتباكات بين طلاب وقوات الأمن في كينيا | ASSAULT OCCURRED actor=[KEN]
          # called after the land where it was fought
          تحدث الوزير عن حرب العراق وحرب لبنان | ''
          تحدث عن حرب أفغانستان ثم حرب بين إريتريا وإثيوبيا | ASSAULT OCCURRED actor=[ERI ETH]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
