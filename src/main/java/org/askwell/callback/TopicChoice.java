package org.askwell.callback;

/** What a person wants to talk about. */
public sealed interface TopicChoice {

    /** The question with that id. */
    record About(String topic) implements TopicChoice {

        /**
         * @throws IllegalArgumentException where the id is blank
         */
        public About {
            if (topic.isBlank()) {
                throw new IllegalArgumentException("a topic without an id");
            }
        }
    }

    /** Something else, or they would rather not say. */
    record NotSure() implements TopicChoice {}
}
