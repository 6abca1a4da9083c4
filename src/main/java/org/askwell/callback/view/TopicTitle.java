package org.askwell.callback.view;

/** A question that a call can be about: its id and a short title. */
public record TopicTitle(String id, String title) {}
