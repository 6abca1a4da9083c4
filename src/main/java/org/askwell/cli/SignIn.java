package org.askwell.cli;

import java.util.Optional;

/**
 * Who gives a command, and the passphrase that shows it.
 *
 * @param person the name; empty where one passphrase is all that there is
 * @param passphrase wiped by the caller afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record SignIn(Optional<String> person, char[] passphrase) {}
