package org.askwell.speech;

import org.askwell.words.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is said of a control when it is reached: its name, what it is and how it stands. */
public record Control(String name, Role role, Set<State> states) {
    public Control {
        states = Set.copyOf(states);
    }

    /** What a control is. */
    public enum Role {
        BUTTON,
        ONE_OF_SEVERAL,
        TICK_BOX,
        FIELD,
        KEY
    }

    /** How a control stands. */
    public enum State {
        CHOSEN,
        NOT_CHOSEN,
        UNAVAILABLE,
        EMPTY,
        FILLED
    }

    /** Name, role and state in {@code words}, with a pause between them. */
    public String said(Words words) {
        Stream<String> rest =
                Stream.concat(
                        Stream.of(role(words)),
                        List.of(State.values()).stream()
                                .filter(states::contains)
                                .map(state -> state(words, state)));
        return Stream.concat(Stream.of(name), rest)
                .filter(part -> !part.isBlank())
                .reduce((before, after) -> words.text("speech.between", before, after))
                .orElse("");
    }

    private String role(Words words) {
        return switch (role) {
            case BUTTON -> words.text("speech.role.button");
            case ONE_OF_SEVERAL -> words.text("speech.role.one-of-several");
            case TICK_BOX -> words.text("speech.role.tick-box");
            case FIELD -> words.text("speech.role.field");
            case KEY -> "";
        };
    }

    private static String state(Words words, State state) {
        return switch (state) {
            case CHOSEN -> words.text("speech.state.chosen");
            case NOT_CHOSEN -> words.text("speech.state.not-chosen");
            case UNAVAILABLE -> words.text("speech.state.unavailable");
            case EMPTY -> words.text("speech.state.empty");
            case FILLED -> words.text("speech.state.filled");
        };
    }
}
