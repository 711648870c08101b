package org.diwan.text;

import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date in a sentence.
 *
 * @param firstToken index in the sentence's tokens
 * @param pastLastToken one past the last token
 * @param written what the words say
 * @param cue whether they, or the verb before them, point to the past or the future
 * @param span the days meant, null where the text and its publication do not tell
 * @param offsetFromToday where {@code أمس} or {@code اليوم} stands beside it, the days from today,
 *     else null
 * @param nameLike part of a name ({@code ثورة 25 يناير}): no date of the news
 */
public record DateMention(
    int firstToken,
    int pastLastToken,
    DateKind kind,
    WrittenDate written,
    DateCue cue,
    @Nullable DateSpan span,
    @Nullable Integer offsetFromToday,
    boolean nameLike) {}
