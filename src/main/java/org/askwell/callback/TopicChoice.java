package org.askwell.callback;

/** What a person wants to talk about. */
public sealed interface TopicChoice {

    /** One of the subjects that the form offers. */
    record Named(CallSubject subject) implements TopicChoice {}

    /** The question of a pack with that id, which forms offered before {@link CallSubject}. */
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

    /** They do not know, or would rather not say. */
    record NotSure() implements TopicChoice {}
}
