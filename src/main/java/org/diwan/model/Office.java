package org.diwan.model;

/**
 * An office as an article gives it.
 *
 * @param titleAr the title as written
 */
public record Office(OfficeClass officeClass, String titleAr) {}
