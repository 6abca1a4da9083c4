package org.askwell.ui.keyboard;

import org.askwell.ui.theme.TextSize;

/**
 * The keys of a language as a person is to see them.
 *
 * @param size of the text that the person has chosen, with which the keys grow
 */
public record Keyboard(KeyboardLayout layout, TextSize size) {}
