package org.diwan.model;

/** A participant in its role. */
public record Participation(Participant participant, Role role) {}
