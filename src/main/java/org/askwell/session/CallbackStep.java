package org.askwell.session;

/** The screens of the callback form, in their order. */
public enum CallbackStep {
    WHAT_IT_IS_NOT_FOR,
    TOPIC,
    NAME,
    TELEPHONE,
    MESSAGE,
    WHEN,
    SUPPORT,
    CHECK
}
