package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.model.CorrectionKind;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.junit.jupiter.api.Test;

/**
 * Groups are written as refs of their members, {@code ab c}; a capital letter tells other words.
 */
class VerdictsTest {
  private final Verdicts verdicts = new Verdicts();

  @Test
  void groupsOfNoConcernStayAsTheyAre() {
    same("x", "y");

    assertThat(judged("ab c")).isEqualTo("ab c");
  }

  @Test
  void twoThatAreOneAreTogetherWithTheirRecords() {
    same("a", "c");

    assertThat(judged("ab cd e")).isEqualTo("abcd e");
  }

  @Test
  void threeBecomeOneThroughTwoRows() {
    same("a", "b");
    same("c", "b");

    assertThat(judged("a b c")).isEqualTo("abc");
  }

  @Test
  void recordsThatAnArticleBothStatesAreNotPutTogether() {
    same("a", "c");

    assertThat(judged("ab cb")).isEqualTo("ab bc");
  }

  @Test
  void secondOfTwoLeavesWithThoseWhoUseItsWords() {
    different("a", "B");

    assertThat(judged("aBcD e")).isEqualTo("BD ac e");
    assertThat(judged("aB")).isEqualTo("B a");
    assertThat(judged("a B")).isEqualTo("B a");
  }

  @Test
  void secondInTheWordsOfTheFirstLeavesAlone() {
    different("a", "b");

    assertThat(judged("abc")).isEqualTo("ac b");
  }

  @Test
  void whatIsToldApartIsNotPutTogetherThroughOthers() {
    different("a", "B");
    same("a", "c");
    same("c", "B");

    assertThat(judged("aB c")).isEqualTo("B ac");
  }

  @Test
  void wrongMentionTakesItsRecordAlong() {
    verdicts.wrong("b#1");

    Verdicts.Judged<EventMention> judged = verdicts.judge(groups("ab c"));

    assertThat(text(judged.groups())).isEqualTo("c");
    assertThat(judged.dropped()).extracting(EventMention::articleRef).containsExactly("a", "b");
  }

  private void same(String first, String second) {
    verdicts.pair(CorrectionKind.SAME, new Verdicts.Pair(first + "#1", second + "#1"));
  }

  private void different(String first, String second) {
    verdicts.pair(CorrectionKind.DIFFERENT, new Verdicts.Pair(first + "#1", second + "#1"));
  }

  private String judged(String groups) {
    return text(verdicts.judge(groups(groups)).groups());
  }

  private static String text(List<Group<EventMention>> groups) {
    return groups.stream()
        .map(group ->
            group.members().stream()
                .map(EventMention::articleRef)
                .sorted()
                .collect(Collectors.joining()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<Group<EventMention>> groups(String written) {
    List<Group<EventMention>> groups = new ArrayList<>();
    for (String group : written.split(" ")) {
      groups.add(Group.of(Arrays.stream(group.split("")).map(VerdictsTest::mention).toList()));
    }
    return groups;
  }

  private static EventMention mention(String ref) {
    return new EventMention(
        ref.charAt(0),
        null,
        0,
        ref,
        1,
        Character.isUpperCase(ref.charAt(0)) ? 2 : 1,
        EventType.MEETING,
        "",
        Set.of(),
        false,
        false,
        false,
        EventStatus.OCCURRED,
        DateSpan.day(LocalDate.of(2024, 1, 1)),
        null,
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        Set.of(),
        Set.of());
  }
}
