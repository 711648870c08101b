package org.diwan.model;

import org.jspecify.annotations.Nullable;

/**
 * What the producer delivered, nothing taken out but controls: what reading an article again starts
 * from.
 *
 * @param published time of publication as written
 */
public record Delivered(
    @Nullable String ref,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String body) {}
