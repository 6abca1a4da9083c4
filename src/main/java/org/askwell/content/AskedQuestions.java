package org.askwell.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which questions one person wants to ask the medical team; forgotten when they leave. */
public final class AskedQuestions {
    private final Set<Key> ticked = new HashSet<>();

    /** Names a question in every language, by the ids of its pack, its topic and its own. */
    public record Key(String pack, String topic, String question) {}

    /** A question in the language of the person. */
    public record Asked(Key key, String text) {}

    /** Whether {@code key} is to be asked. */
    public boolean has(Key key) {
        return ticked.contains(key);
    }

    /** Ticks {@code key}, or takes its tick away. */
    public void set(Key key, boolean asked) {
        if (asked) {
            ticked.add(key);
        } else {
            ticked.remove(key);
        }
    }

    /** How many questions are ticked. */
    public int count() {
        return ticked.size();
    }

    /** What is ticked in the pack {@code id}, in the order of its topics. */
    public List<Asked> of(String id, Edition edition) {
        return edition.topics().stream()
                .flatMap(topic -> suggested(id, topic).stream())
                .filter(question -> has(question.key()))
                .toList();
    }

    /** What {@code topic} of the pack {@code id} suggests, in its order. */
    public static List<Asked> suggested(String id, Topic topic) {
        return topic.questions().stream()
                .map(each -> new Asked(new Key(id, topic.id(), each.id()), each.text()))
                .toList();
    }
}
