package org.askwell.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which questions one person wants to ask the medical team; forgotten when they leave. */
public final class AskedQuestions {
    private final Set<QuestionId> ticked = new HashSet<>();

    /** Names a question in every language, by the ids of its pack, its topic and its own. */
    public record QuestionId(String pack, String topic, String question) {}

    /** A question in the language of the person. */
    public record Asked(QuestionId id, String text) {}

    /** Whether {@code id} is to be asked. */
    public boolean has(QuestionId id) {
        return ticked.contains(id);
    }

    /** Ticks {@code id}, or takes its tick away. */
    public void set(QuestionId id, boolean asked) {
        if (asked) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
    }

    /** Everything that is ticked now. */
    public Set<QuestionId> ticked() {
        return Set.copyOf(ticked);
    }

    /** How many questions are ticked. */
    public int count() {
        return ticked.size();
    }

    /** What is ticked in the pack {@code id}, in the order of its topics. */
    public List<Asked> of(String id, Edition edition) {
        return edition.topics().stream()
                .flatMap(topic -> suggested(id, topic).stream())
                .filter(question -> has(question.id()))
                .toList();
    }

    /** What {@code topic} of the pack {@code id} suggests, in its order. */
    public static List<Asked> suggested(String id, Topic topic) {
        return topic.questions().stream()
                .map(each -> new Asked(new QuestionId(id, topic.id(), each.id()), each.text()))
                .toList();
    }
}
