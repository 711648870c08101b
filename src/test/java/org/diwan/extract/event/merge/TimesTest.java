package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.diwan.extract.Reading;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of events beside which none stands, read on 20 May 2019. */
class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس توغو أمس إنه متفائل. جاء ذلك خلال زيارة رئيس توغو إلى غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19
          قال رئيس توغو أمس إنه متفائل. وتحدث بعد زيارة رئيس توغو إلى غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          غادر رئيس توغو أمس إلى غانا. ومن المقرر أن يلتقي خلال الزيارة رئيس غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING PLANNED actor=[GHA TGO] date=2019-05
          أعلن القصر إلغاء القمة بين رئيس توغو ورئيس غانا | MEETING CANCELLED actor=[TGO GHA] date=2019-05
          التقى رئيس توغو رئيس غانا | MEETING OCCURRED actor=[TGO GHA] date=2019-05
          وصل رئيس توغو أمس إلى غانا. والتقى رئيس توغو رئيس غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO GHA] date=2019-05-19
          التقى رئيس توغو أمس رئيس غانا. ووقع البلدان اتفاقية للنقل | MEETING OCCURRED actor=[TGO GHA] date=2019-05-19; SIGNING OCCURRED actor=[TGO GHA] date=2019-05-19
          يبدأ رئيس توغو غدا زيارة إلى غانا. ومن المقرر أن يلتقي رئيس غانا | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-21; MEETING PLANNED actor=[GHA TGO] date=2019-05
          يبدأ رئيس توغو غدا زيارة إلى غانا. ومن المقرر أن يتم خلالها التوقيع على مذكرة للنقل | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-21; SIGNING PLANNED actor=[TGO] date=2019-05
          يبدأ رئيس توغو غدا زيارة إلى غانا، يجري خلالها مباحثات مع رئيس غانا | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-21; MEETING PLANNED actor=[GHA TGO] date=2019-05
          أعلن القصر زيارة رئيس توغو لغانا، الجمعة المقبل، ومن المقرر أن يجري خلالها مباحثات مع رئيس غانا | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-24; MEETING PLANNED actor=[GHA TGO] date=2019-05-24
          تحدث مسؤول. وقال إن رئيس توغو سيلتقي رئيس غانا بعد ساعات. وكان رئيس توغو قد التقى رئيس غانا في الأشهر الماضية | MEETING PLANNED actor=[GHA TGO] date=2019-05-20; MEETING OCCURRED actor=[GHA TGO]
          أعلن رئيس توغو أمس برنامجه. وتحدث عن مؤتمر الأمم المتحدة | CONFERENCE OCCURRED actor=[un] date=2019-05
          قال رئيس توغو أمس إنه متفائل. ويقوم رئيس توغو حاليا بزيارة إلى غانا | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05
          # what the lead tells of no side, the sentence behind it of both
          أعلن رئيس توغو أنه أجرى اتصالات خلال الساعات الماضية. وقال إنه أجرى اتصالات مع رئيس غانا | CALL OCCURRED actor=[GHA TGO] date=2019-05-19/2019-05-20
          نفذ مجهولون أمس هجوما. وقالت الشرطة إن مسلحين قتلوا خمسة غانيين | ASSAULT OCCURRED recipient=[GHA] date=2019-05-19
          أعلنت الشرطة احتجاز مواطن أمس. وتحدث مسؤول عن الصحفي الكندي الذي قامت غانا باحتجازه | COERCE OCCURRED actor=[GHA]
          أعلنت الشرطة تعيين مدير أمس. وتحدث مسؤول عن تعيين رئيس الوزراء المصري | APPOINTMENT OCCURRED actor=[EGY]
          # days of a journey
          سيتوجه رئيس توغو اليوم إلى غانا في زيارة تستغرق يومين يحضر خلالها مؤتمر الأمم المتحدة | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-20/2019-05-21; CONFERENCE PLANNED actor=[un] attendee=[TGO] date=2019-05-20/2019-05-21
          سيتوجه رئيس توغو اليوم إلى غانا في زيارة تستغرق يومين. ويعقد غدا مؤتمر الأمم المتحدة | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-20/2019-05-21; CONFERENCE PLANNED actor=[un] date=2019-05-21
          # who are shown together on a day
          حضر أمس أنطونيو غوتيريش توقيع اتفاقية مع رجب طيب أردوغان. الطقس جميل. الطقس بارد. الطقس حار. وتناولت المباحثات بين غوتيريش وأردوغان التعاون | SIGNING OCCURRED actor=[TUR] attendee=[antonio-guterres] date=2019-05-19; MEETING OCCURRED actor=[antonio-guterres TUR] date=2019-05-19
          حضر أمس أنطونيو غوتيريش توقيع اتفاقية. الطقس جميل. الطقس بارد. الطقس حار. وتناولت المباحثات بين غوتيريش وأردوغان التعاون | MEETING OCCURRED actor=[antonio-guterres TUR]
          # a round of talks that is put off
          أرجأت غانا مفاوضات مع توغو. وستعقد هذه الجولة المؤجلة في 12 يونيو المقبل | MEETING PLANNED actor=[TGO GHA] date=2019-06-12
          أرجأت غانا مفاوضات مع توغو. وقال مسؤول إن هذه الجولة في 12 يونيو المقبل مهمة | MEETING PLANNED actor=[TGO GHA]
          # not the day of what was weeks before, nor of a document that is spoken of
          أعلن رئيس توغو سحب قوات توغو من كندا في 8 أبريل. والتقى رئيس توغو رئيس غانا | RETREAT OCCURRED actor=[TGO] recipient=[CAN] date=2019-04-08; MEETING OCCURRED actor=[TGO GHA] date=2019-05
          قال رئيس توغو أمس إنه متفائل بشأن الاتفاق الذي أبرمته توغو مع غانا | SIGNING OCCURRED actor=[TGO GHA]
          # far from the lead, or with a date of its own
          التقى رئيس توغو رئيس غانا أمس. الطقس جميل. الطقس بارد. وتحسنت العلاقات منذ لقاء وزير خارجية توغو مع نظيره الكندي | MEETING OCCURRED actor=[TGO GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN]
          التقى رئيس توغو رئيس غانا عام 2011 | MEETING OCCURRED actor=[TGO GHA] date=2011
          وصل رئيس توغو إلى غانا في زيارته الخميس التي يجري خلالها مباحثات مع نظيره الغاني | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-16; MEETING PLANNED actor=[GHA TGO] date=2019-05-16
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انعقدت قمة التعاون 2015. التقى رئيس توغو رئيس غانا | 2015
          # what is told in passing is no younger than the article
          انعقدت قمة التعاون 2015. انهار السوق عام 2018. التقى رئيس توغو رئيس غانا | null
          """)
  void dates(String undated, String year) {
    List<Event> events = Reading.facts(undated, null, null).events();
    assertThat(events).extracting(Event::type).contains(EventType.MEETING);
    events.stream()
        .filter(event -> event.type() == EventType.MEETING)
        .forEach(event -> assertThat(yearOf(event)).isEqualTo(year));
  }

  @Test
  void onFirstDay() {
    String lead = "يبدأ رئيس توغو غدا زيارة إلى غانا، يجري خلالها مباحثات مع رئيس غانا";
    LocalDate today = LocalDate.of(2019, 5, 20);
    assertThat(Reading.facts(lead, "رئيس توغو يبدأ زيارة إلى غانا", today).events())
        .filteredOn(event -> event.type() == EventType.MEETING)
        .extracting(Event::date)
        .containsExactly(DateSpan.month(YearMonth.of(2019, 5)));
  }

  private static String yearOf(Event event) {
    return event.date() == null ? "null" : String.valueOf(event.date().from().getYear());
  }
}
