package org.askwell.staff.view;

/** One thing that a request tells, and what it is called. */
record LabelledText(String label, String text) {}
