package org.diwan.evaluate;

import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure as annotated.
 *
 * @param high upper end of a range, else null
 * @param text the words, where the annotator kept them
 * @param optional right if found, no miss if not
 */
public record GoldFigure(
    double value,
    @Nullable Double high,
    FigureKind kind,
    @Nullable String unit,
    FigureStatus status,
    Qualifier qualifier,
    @Nullable String text,
    boolean optional) {}
