package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ExplainedFacts;
import org.diwan.model.PublishedMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was looked at and not taken has its reason; all sentences are invented. */
class RejectionTest {
  private static final ArticleReader READER = new ArticleReader(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لم يستقبل رئيس مصر رئيس فرنسا | MEETING | يستقبل | negated by «لم»",
        "إذا زار رئيس مصر فرنسا تغير الأمر | VISIT | زار | made conditional by «اذا»",
        "رفض الرئيس المصري زيارة فرنسا | VISIT | زيارة | refused by «رفض»",
        "عقد اجتماع طويل في المدرسة | MEETING | اجتماع | two sides are not named with it; found nobody",
        "التقى الطالب أحمد سمير بصديقه | MEETING | التقى | two sides are not named with it",
        "طالبت مصر بحل سريع | REQUEST | طالبت | said toward nobody",
        "وقع الانفجار في الظهر | SIGNING | وقع | no word for a document near",
        "وصل عددهم إلى 20 في الساعة 10:30 | FIGURE | 20 | counts no unit, currency or listed noun",
        "وصل عددهم إلى 20 في الساعة 10:30 | FIGURE | 10 | a time of day",
        "بدأ الأمر في مارس 2019 | FIGURE | 2019 | a date or year",
        "دفع 5 دولارات ثم دفع 5 دولارات | FIGURE | 5 دولارات | told before: one figure",
        "سافر محمود وحده | NAME | محمود | a given name without a listed second name",
        "تغير الطقس في فرنسا | COUNTRY | فرنسا | a place: takes no part",
        "وصف المعلق الاتفاقية | AGREEMENT | الاتفاقية | names no document, and none",
        "وقعت اتفاقية الصيد الجديدة أمس | AGREEMENT | اتفاقية الصيد الجديدة | nobody is found",
      })
  void eachHasItsReason(String text, String what, String words, String why) {
    assertThat(explained(text).rejections())
        .anySatisfy(rejection -> {
          assertThat(rejection.what()).isEqualTo(what);
          assertThat(text.substring(rejection.start(), rejection.end())).isEqualTo(words);
          assertThat(rejection.why()).startsWith(why);
        });
  }

  @Test
  void deedsInAnArticleAboutSportAreToldAsSuch() {
    String text =
        "زار وفد فرنسي مصر. سجل اللاعب هدفا في مباراة الدوري. فاز الفريق بكأس البطولة."
            + " أعلن المدرب تشكيلة المنتخب. حضر الجمهور المباراة في الملعب.";

    ExplainedFacts explained = explained(text);

    assertThat(explained.facts().events()).isEmpty();
    assertThat(explained.rejections())
        .anySatisfy(rejection -> {
          assertThat(rejection.what()).isEqualTo("VISIT");
          assertThat(rejection.why()).startsWith("an article about sport");
        });
  }

  @Test
  void askingChangesNoFact() {
    Article article = article("استقبل رئيس مصر رئيس فرنسا. لم يوقعا 3 اتفاقيات في 2019.");

    assertThat(READER.explain(article).facts()).isEqualTo(READER.read(article));
  }

  private static ExplainedFacts explained(String text) {
    return READER.explain(article(text));
  }

  private static Article article(String text) {
    return new Article(
        "invented", null, null, null, null, PublishedMethod.NONE, null, text, text, Set.of());
  }
}
