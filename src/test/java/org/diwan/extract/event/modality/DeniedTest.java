package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called untrue. */
class DeniedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لا صحة لأنباء زيارة الرئيس الكيني لرواندا | VISIT DENIED actor=[KEN] recipient=[RWA]
          قال مسؤول إن المزاعم بأن كينيا شنت هجوما على رواندا عارية عن الصحة | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          نفت السفارة صحة ما تردد عن زيارة الرئيس الكيني لرواندا | VISIT DENIED actor=[KEN] recipient=[RWA]
          نفى المتحدث باسم الحكومة الكينية أن تكون بلاده قد قصفت رواندا | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          # it is another thing that is denied, or denied by nobody
          نفى الرئيس الكيني أن يكون مريضا. وقصفت كينيا رواندا | REJECT OCCURRED actor=[KEN]; ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          أكد الرئيس الكيني أن تكون الحدود مفتوحة بعد زيارة الرئيس الكيني لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          قال مسؤول إن ذلك لا صحة له بعد زيارة الرئيس الكيني لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # it is not the march that is denied
          اعتقل بتهمة المشاركة في تظاهرات في كينيا وهو ما تنفيه أسرته | PROTEST OCCURRED actor=[KEN]
          قصفت كينيا رواندا وهو ما نفاه الوزير | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا وهذا لا صحة له | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          قال مسؤول إن الخبر أن كينيا قصفت رواندا لا أساس له | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          # what is true, or something else is said of
          أكدت السفارة صحة خبر زيارة الرئيس الكيني لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          لا شك في زيارة الرئيس الكيني لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا وهو ما أغضب غانا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا لا غانا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا على أساس الخبر | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا بعيدا عن المدن | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا وهي عارية من السلاح | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          قصفت كينيا رواندا ثم نفته | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          # another thing is denied
          زار الرئيس الكيني رواندا؛ والخبر الآخر لا صحة له | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          لا صحة للأنباء، وقال الوزير إن الرئيس الكيني زار رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          لا صحة لذلك الخبر مؤكدا أن الرئيس الكيني زار رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # words are said all the same
          اتهمت رواندا كينيا بالتجسس، وهو ما تنفيه كينيا | ACCUSE OCCURRED actor=[RWA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
