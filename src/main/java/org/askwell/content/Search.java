package org.askwell.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds titles, questions and words of the glossary by the beginnings of their words, whatever
 * their case and accents.
 */
public final class Search {
    private static final int SHORTEST_TELLING = 4;

    private final List<Candidate> candidates;
    private final Locale language;
    private final Folding folding;

    /** What may be found, how well, and by which words. */
    private record Candidate(Hit hit, List<String> words) {}

    /**
     * A search in {@code packs}.
     *
     * @param edition the edition of a pack that is shown
     * @param language by whose rules what is typed is read
     */
    public Search(List<Pack> packs, Function<Pack, Edition> edition, Locale language) {
        this.language = language;
        folding = new Folding(language);
        candidates =
                Stream.<Function<Shelf, Stream<Candidate>>>of(
                                this::titles,
                                this::questions,
                                this::words,
                                this::uses,
                                this::meanings)
                        .flatMap(kind ->
                                packs.stream()
                                        .map(pack -> new Shelf(pack, edition.apply(pack)))
                                        .flatMap(kind))
                        .toList();
    }

    private record Shelf(Pack pack, Edition edition) {}

    /**
     * What matches every word of {@code typed}, the best first: titles, questions, words, questions
     * that use a word, and words by their meaning. Each thing is found once; nothing typed finds
     * nothing.
     */
    public List<Hit> find(String typed) {
        List<String> wanted = folding.words(typed);
        List<Hit> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (Candidate candidate : candidates) {
            boolean matches =
                    wanted.stream()
                            .allMatch(begin -> candidate.words().stream().anyMatch(begins(begin)));
            if (matches && found.stream().noneMatch(hit -> sameThing(hit, candidate.hit()))) {
                found.add(candidate.hit());
            }
        }
        return found;
    }

    /** All words that are explained, in the order of the alphabet. */
    public List<Hit> allWords() {
        Collator alphabet = Collator.getInstance(language);
        List<Hit.Word> words = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.hit() instanceof Hit.Word word
                    && words.stream().noneMatch(known -> explainAlike(known, word))) {
                words.add(word);
            }
        }
        return words.stream()
                .sorted(Comparator.comparing(hit -> hit.entry().word(), alphabet))
                .<Hit>map(hit -> hit)
                .toList();
    }

    private static Predicate<String> begins(String typed) {
        List<String> forms = Folding.forms(typed);
        return word -> forms.stream().anyMatch(word::startsWith);
    }

    private static boolean sameThing(Hit a, Hit b) {
        if (a instanceof Hit.Word one && b instanceof Hit.Word other) {
            return explainAlike(one, other);
        }
        return a.pack().id().equals(b.pack().id()) && thing(a).equals(thing(b));
    }

    /** Two packs may explain a word in the same way; to read it once is enough. */
    private static boolean explainAlike(Hit.Word a, Hit.Word b) {
        return a.entry().word().equals(b.entry().word())
                && a.entry().meaning().equals(b.entry().meaning());
    }

    private static Object thing(Hit hit) {
        return switch (hit) {
            case Hit.Title title -> title.title();
            case Hit.Question question -> question.topic();
            case Hit.Use use -> use.topic();
            case Hit.Word word -> word.entry();
        };
    }

    private Stream<Candidate> titles(Shelf shelf) {
        String title = shelf.edition().title();
        return Stream.of(candidate(new Hit.Title(shelf.pack(), title), title));
    }

    private Stream<Candidate> questions(Shelf shelf) {
        return shelf.edition().topics().stream()
                .map(topic ->
                        candidate(
                                new Hit.Question(shelf.pack(), topic),
                                topic.question() + " " + topic.shortTitle()));
    }

    private Stream<Candidate> words(Shelf shelf) {
        return shelf.edition().glossary().stream()
                .map(entry -> candidate(new Hit.Word(shelf.pack(), entry), entry.word()));
    }

    private Stream<Candidate> uses(Shelf shelf) {
        return shelf.edition().topics().stream()
                .flatMap(topic ->
                        topic.texts().stream()
                                .flatMap(text -> text.terms().stream())
                                .distinct()
                                .flatMap(term -> shelf.edition().entry(term).stream())
                                .map(entry ->
                                        candidate(
                                                new Hit.Use(shelf.pack(), topic, entry),
                                                entry.word())));
    }

    /** Short words such as "the" stand in every meaning. */
    private Stream<Candidate> meanings(Shelf shelf) {
        return shelf.edition().glossary().stream()
                .map(entry -> {
                    Candidate whole =
                            candidate(
                                    new Hit.Word(shelf.pack(), entry),
                                    entry.word() + " " + entry.meaning());
                    return new Candidate(
                            whole.hit(),
                            whole.words().stream()
                                    .filter(word -> word.length() >= SHORTEST_TELLING)
                                    .toList());
                });
    }

    private Candidate candidate(Hit hit, String text) {
        return new Candidate(
                hit,
                folding.words(text).stream()
                        .flatMap(word -> Folding.forms(word).stream())
                        .toList());
    }
}
