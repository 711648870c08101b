package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with type, furthest step, parties, name and dates. */
class AgreementReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت مصر والصين اتفاقية لتبادل الطلاب | AGREEMENT SIGNED [EGY CHN] اتفاقية لتبادل الطلاب
          وقع وزير الصحة المغربي ونظيره السنغالي مذكرة تفاهم حول صناعة الأدوية | MOU SIGNED [MAR SEN] مذكرة تفاهم حول صناعة الأدوية
          وقعت كينيا وأوغندا في 5 مايو 2018 بروتوكول تعاون في مجال الصيد | PROTOCOL SIGNED [KEN UGA] بروتوكول تعاون في مجال الصيد signed=2018-05-05
          أبرمت قطر وألمانيا عقدا لتوريد الغاز | CONTRACT SIGNED [QAT DEU] عقد لتوريد الغاز
          # the accusative goes
          أصدرت كينيا وأوغندا بيانا مشتركا | JOINT_STATEMENT ISSUED [KEN UGA] بيان مشترك
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تتفاوض كينيا وأوغندا على اتفاقية لتقاسم المياه | AGREEMENT NEGOTIATING [KEN UGA] اتفاقية لتقاسم المياه
          ستوقع كينيا وأوغندا اتفاقية للنقل البحري | AGREEMENT AGREED [KEN UGA] اتفاقية للنقل البحري
          من المقرر أن توقع كينيا وأوغندا اتفاقية للنقل البحري | AGREEMENT AGREED [KEN UGA] اتفاقية للنقل البحري
          توصلت كينيا وأوغندا إلى اتفاق لتقاسم المياه | AGREEMENT AGREED [KEN UGA] اتفاق لتقاسم المياه
          صادقت كينيا على اتفاقية التجارة مع أوغندا | AGREEMENT RATIFIED [UGA KEN] اتفاقية التجارة مع أوغندا
          وافق البرلمان الكيني على اتفاقية التجارة مع أوغندا | AGREEMENT RATIFIED [UGA KEN] اتفاقية التجارة مع أوغندا
          دخلت اتفاقية التجارة بين كينيا وأوغندا حيز التنفيذ | AGREEMENT IN_FORCE [KEN UGA] اتفاقية التجارة بين كينيا وأوغندا
          تم تمديد اتفاقية الصيد بين موريتانيا وإسبانيا | AGREEMENT EXTENDED [MRT ESP] اتفاقية الصيد بين موريتانيا وإسبانيا
          علقت كينيا العمل باتفاقية الصيد مع أوغندا | AGREEMENT SUSPENDED [UGA KEN] اتفاقية الصيد مع أوغندا
          انسحبت كينيا من اتفاقية التجارة مع أوغندا | AGREEMENT ENDED [UGA KEN] اتفاقية التجارة مع أوغندا
          هدد الوزير بإلغاء اتفاقية التجارة بين كينيا وأوغندا | AGREEMENT SIGNED [KEN UGA] اتفاقية التجارة بين كينيا وأوغندا
          # what talks end in is there
          انتهت المحادثات بين كينيا وأوغندا إلى اتفاق لفتح الحدود | AGREEMENT AGREED [KEN UGA] اتفاق لفتح الحدود
          ترتبط كينيا باتفاق خاص يقضي بعبور السفن | AGREEMENT IN_FORCE [KEN] اتفاق خاص يقضي بعبور السفن
          أوضح بيان لوزراء خارجية الاتحاد الأوروبي أن الحدود مفتوحة | JOINT_STATEMENT ISSUED [eu] بيان لوزراء خارجية الاتحاد الأوروبي
          # one that is only told of was come to, a formal one signed; one that is left is in force
          قال الوزير الكيني إن الاتفاق بين كينيا وأوغندا مهم | AGREEMENT AGREED [KEN UGA] الاتفاق بين كينيا وأوغندا
          انسحبت كينيا من الاتفاق بين أوغندا والقوى الكبرى | AGREEMENT IN_FORCE [UGA KEN] الاتفاق بين أوغندا والقوى الكبرى
          # what is wished of it is not yet
          أعلنت كينيا عزمها تطبيق اتفاق التجارة الموقع مع أوغندا | AGREEMENT SIGNED [UGA KEN] اتفاق التجارة الموقع مع أوغندا
          جددت كينيا تأكيدها أن الاتفاق بين كينيا وأوغندا مهم | AGREEMENT AGREED [KEN UGA] الاتفاق بين كينيا وأوغندا
          # where it is signed is no side
          استضافت القاهرة توقيع اتفاق الحدود بين كينيا وأوغندا | AGREEMENT SIGNED [KEN UGA] اتفاق الحدود بين كينيا وأوغندا
          # a number that lost its unit ends no name
          وقعت كينيا اتفاقية النقل البحري مع أوغندا لمدة 20 عاما | AGREEMENT SIGNED [UGA KEN] اتفاقية النقل البحري مع أوغندا
          # who says so is a side, past the day and the commas
          أكد وزير النفط الكيني، الخميس، توقيع اتفاق مبدئي مع الحكومة الأوغندية لمد أنبوب | AGREEMENT SIGNED [UGA KEN] اتفاق مبدئي مع الحكومة الأوغندية لمد أنبوب
          كشف وزير المالية الكيني عن توقيع اتفاق قرض مع أوغندا | AGREEMENT SIGNED [UGA KEN] اتفاق قرض مع أوغندا
          # what it does is no step of its own
          تنهي اتفاقية الحدود بين كينيا وأوغندا نزاعا قديما | AGREEMENT SIGNED [KEN UGA] اتفاقية الحدود بين كينيا وأوغندا
          """)
  void tellsTheFurthestStep(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # marks, verbs, other clauses
          رحبت كينيا باتفاقية الصيد مع أوغندا، وقالت إنها مهمة | اتفاقية الصيد مع أوغندا
          الاتفاق التجاري بين كينيا وأوغندا خطوة مهمة | الاتفاق التجاري بين كينيا وأوغندا
          الاتفاق التجاري بين كينيا وأوغندا سيفتح الأسواق | الاتفاق التجاري بين كينيا وأوغندا
          وقعت كينيا وأوغندا أمس اتفاقية للنقل البحري بحضور عدد من الوزراء | اتفاقية للنقل البحري
          # what an indefinite one holds
          وقعت كينيا وأوغندا اتفاقية تتيح مرور الشاحنات | اتفاقية تتيح مرور الشاحنات
          وقعت كينيا وأوغندا اتفاقا خاصا يتيح مرور الشاحنات | اتفاق خاص يتيح مرور الشاحنات
          # where it leads to belongs to another word, unless it is about a movement
          رحبت كينيا باتفاق تغيير الاسم مع أوغندا إلى حين | اتفاق تغيير الاسم مع أوغندا
          وقعت كينيا وأوغندا اتفاق الانضمام إلى السوق | اتفاق الانضمام إلى السوق
          # words in quotes name it
          وقع الرئيسان الكيني والأوغندي وثيقة «إعلان نيروبي» | إعلان نيروبي
          # its signing tells it from others
          رحبت قطر بالاتفاق الذي تم التوصل إليه بين كينيا وأوغندا | الاتفاق الذي تم التوصل إليه بين كينيا وأوغندا
          رحبت كينيا بالاتفاق النووي المبرم مع إيران | الاتفاق النووي المبرم مع إيران
          """)
  void cutsTheName(String sentence, String name) {
    assertThat(Reading.facts(sentence, null, null).agreements())
        .singleElement()
        .extracting(a -> a.nameAr())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # with whom, and who signed
          أبرمت الكويت اتفاقية للنقل مع كينيا وأوغندا | [KEN UGA KWT]
          # whose nationality it bears
          ينظم الاتفاق النووي الإيراني عمليات التخصيب | [IRN]
          # who tells of it is none
          أعلنت قطر التوصل إلى اتفاق هدنة بين كينيا وأوغندا | [KEN UGA]
          # nor the place it is named after
          تنفذ كينيا وأوغندا اتفاق الدوحة | [KEN UGA]
          # both nationalities
          تنفذ القوات الاتفاق الكيني - الأوغندي | [KEN UGA]
          # the subject beside those with whom
          كانت كينيا توصلت مع أوغندا إلى اتفاق لفتح الحدود | [KEN UGA]
          # a known document binds only its own
          ترى كينيا أن الاتفاق النووي ضعيف | [IRN]
          انسحبت الولايات المتحدة من الاتفاق حول البرنامج النووي الإيراني | [USA IRN]
          تعد كينيا الاتفاق النووي مع أوغندا مهما | [UGA]
          # who speaks behind a comma is none
          عن الاتفاق النووي المبرم مع إيران، قال الوزير السعودي إنه ضعيف | [IRN]
          # the states of those named before
          وقع الرئيسان الكيني والأوغندي مذكرة تفاهم رباعية بين بلديهما وقطر والإمارات | [QAT ARE UGA KEN]
          أعلن الرئيس الأمريكي انسحاب بلاده من الاتفاق النووي | [USA IRN]
          # of two sides one bears no name
          أبرم أمس اتفاق تعاون بين كينيا والجهات الدائنة | [KEN]
          """)
  void namesTheParties(String sentence, String parties) {
    assertThat(Reading.agreements(sentence)).contains(parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقية لتبادل الطلاب. وتهدف الاتفاقية إلى تعزيز التعليم. ودخلت الاتفاقية حيز التنفيذ | AGREEMENT IN_FORCE [KEN UGA] اتفاقية لتبادل الطلاب
          وقعت كينيا وأوغندا اتفاقية لتبادل الطلاب. وهذه الاتفاقية مهمة | AGREEMENT SIGNED [KEN UGA] اتفاقية لتبادل الطلاب
          رحبت كينيا باتفاقية الصيد مع أوغندا. ويقضي اتفاق عام 2015 بمنح التراخيص | AGREEMENT SIGNED [UGA] اتفاقية الصيد مع أوغندا signed=2015
          أشار الوزير إلى اتفاق أبرم بين كينيا وأوغندا. ووقعت كينيا وأوغندا اتفاقا ينص على فتح الحدود | AGREEMENT SIGNED [KEN UGA] اتفاق ينص على فتح الحدود
          انتقدت كينيا الاتفاق النووي. وقالت إن الاتفاق النووي مع إيران ضعيف | AGREEMENT AGREED [IRN] الاتفاق النووي مع إيران
          """)
  void gathersOneDocument(String text, String expected) {
    assertThat(Reading.agreements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا ثلاث اتفاقيات في مجالات الزراعة والصحة والتعليم | AGREEMENT SIGNED [KEN UGA] اتفاقية في مجال الزراعة; AGREEMENT SIGNED [KEN UGA] اتفاقية في مجال الصحة; AGREEMENT SIGNED [KEN UGA] اتفاقية في مجال التعليم
          # as many fields are not told
          وقعت كينيا وأوغندا 5 اتفاقيات في مجالات الزراعة والصحة | AGREEMENT SIGNED [KEN UGA] 5 اتفاقيات في مجالات الزراعة والصحة
          # of several kinds
          وقعت كينيا وأوغندا عددا من الاتفاقيات ومذكرات التفاهم في مجالات الزراعة والصحة | DOCUMENT SIGNED [KEN UGA] مذكرات التفاهم في مجالات الزراعة والصحة
          """)
  void readsSeveralAtOnce(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم توقع كينيا وأوغندا اتفاقية للنقل البحري",
        "فشلت كينيا وأوغندا في التوصل إلى اتفاق لتقاسم المياه",
        "دعت كينيا إلى توقيع اتفاقية للنقل مع أوغندا",
        "تسعى كينيا إلى إبرام اتفاق مع أوغندا",
        "في حال تم توقيع اتفاق مع كينيا ستفتح أوغندا الحدود",
        "فشل اجتماع جديد لوزراء كينيا وأوغندا في التوصل إلى اتفاق لتقاسم المياه",
        "ترى كينيا أن على كل معاهدة مع أوغندا أن تعرض على البرلمان",
        "بدأ الوقت ينفد بشأن التوصل إلى اتفاق حول الحدود مع كينيا",
        "وقعت شركة محلية عقدا مع كينيا",
        "هذا اتفاق جيد",
        "بحث الوزيران الكيني والأوغندي الاتفاقيات الدولية",
      })
  void isNotThereYet(String sentence) {
    assertThat(Reading.agreements(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع لاعب كيني عقدا مع ناد في أوغندا",
        "عقد وزير المالية الكيني اجتماعا",
        "تم الاتفاق على عقد الاجتماع في كينيا",
        "انتهى الاجتماع في كينيا دون اتفاق",
        "قضت كينيا عقدين من الزمن في الحرب مع أوغندا",
        "أصدرت كينيا مذكرة توقيف بحق وزير أوغندي",
        "توصل نجل الوزير الكيني إلى اتفاق مع الشرطة",
        "قدم الطالب مذكرة التخرج",
        "كشفت كينيا وأوغندا وثائق سرية عن الحدود",
        "أصدرت سفارة كينيا وثيقة سفر",
        "أكد وزير كيني الاتفاق مع الجانب الأوغندي على التهدئة",
        "كتب الوزير مذكرة إلى مكتبه"
      })
  void isNoDocument(String sentence) {
    assertThat(Reading.agreements(sentence)).isEmpty();
  }
}
