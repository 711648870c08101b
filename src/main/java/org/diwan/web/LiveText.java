package org.diwan.web;

import java.util.function.Supplier;

/**
 * A text that is made each time it is asked for.
 *
 * @param path where it is offered, such as {@code /metrics}
 * @param type media type
 * @param text makes it; where that fails, the answer is 503
 */
public record LiveText(String path, String type, Supplier<String> text) {}
