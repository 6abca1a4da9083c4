package org.askwell.session;

/** Names an installed pack, such as {@code chemotherapy-immunotherapy}. */
public record PackId(String value) {}
