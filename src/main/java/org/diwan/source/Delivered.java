package org.diwan.source;

import org.jspecify.annotations.Nullable;

/** What the producer delivered, nothing taken out yet. */
record Delivered(
    @Nullable String ref,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String body) {}
