package org.askwell.bench;

/** A point of the screen, in px from its upper left corner. */
record Place(int x, int y) {}
