package org.askwell.callback.view;

import javafx.event.ActionEvent;
import javafx.scene.Node;

import org.askwell.callback.CallTime;
import org.askwell.callback.CallTimeWording;
import org.askwell.callback.CallTimes;
import org.askwell.callback.DatedPart;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builds the tiles on which a person says when to ring: any time, or some of the parts of days that
 * lie ahead; without dates where none may be promised.
 */
final class TimeTiles {
    private final CallbackForm form;
    private final Runnable chosenAny;
    private final CallTimes times;
    private final Touch touch;
    private final Words words;

    /**
     * @param chosenAny what follows where any time is chosen, beside which nothing can be
     */
    TimeTiles(CallbackContext setting, CallbackForm form, Runnable chosenAny) {
        this.chosenAny = chosenAny;
        this.form = form;
        times = setting.offer().times();
        touch = setting.ui().touch();
        words = setting.ui().words();
    }

    /** The tiles, with what is chosen; a choice that could not be made now is taken away. */
    List<Node> items() {
        return times.dated() ? dated() : undated();
    }

    private List<Node> dated() {
        Set<DatedPart> chosen =
                form.preferred().get().orElse(null)
                                instanceof PreferredTimes.OnDates(List<DatedPart> parts)
                        ? Set.copyOf(times.left(parts))
                        : Set.of();
        Set<DatedPart> offer = new TreeSet<>(times.offered());
        offer.addAll(chosen);
        CallTimeWording wording = new CallTimeWording(words, times.zone());
        forget(PreferredTimes.AtTimes.class);
        return items(List.copyOf(offer), chosen, wording::part, PreferredTimes.OnDates::of);
    }

    private List<Node> undated() {
        List<CallTime> all = times.undated();
        Function<DayPart, Set<CallTime>> in =
                part -> all.stream().filter(t -> t.part() == part).collect(Collectors.toSet());
        Set<DayPart> chosen =
                form.preferred().get().orElse(null)
                                instanceof PreferredTimes.AtTimes(List<CallTime> ticked)
                        ? ticked.stream().map(CallTime::part).collect(Collectors.toSet())
                        : Set.of();
        forget(PreferredTimes.OnDates.class);
        return items(
                Arrays.stream(DayPart.values()).filter(p -> !in.apply(p).isEmpty()).toList(),
                chosen,
                part ->
                        words.text(
                                part == DayPart.MORNING
                                        ? "callback.when.any-morning"
                                        : "callback.when.any-afternoon"),
                parts ->
                        new PreferredTimes.AtTimes(
                                parts.stream().flatMap(part -> in.apply(part).stream()).toList()));
    }

    private void forget(Class<? extends PreferredTimes> kind) {
        if (form.preferred().get().filter(kind::isInstance).isPresent()) {
            form.preferred().set(Optional.empty());
        }
    }

    private <T> List<Node> items(
            List<T> offer,
            Set<T> chosen,
            Function<T, String> name,
            Function<Set<T>, PreferredTimes> preferred) {
        ChoiceGroup<PreferredTimes> any =
                ChoiceGroup.ofOne(
                        touch,
                        choice -> {
                            form.preferred().set(Optional.of(choice));
                            chosenAny.run();
                        });
        ChoiceGroup<T> several =
                ChoiceGroup.ofSeveral(
                        touch,
                        ticked -> {
                            any.show(Set.of());
                            form.preferred()
                                    .set(
                                            ticked.isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(preferred.apply(ticked)));
                        });
        any.add(new PreferredTimes.AnyTime(), words.text("callback.when.any"))
                .addEventHandler(ActionEvent.ACTION, _ -> several.show(Set.of()));
        offer.forEach(part -> several.add(part, name.apply(part)));
        several.show(chosen);
        form.preferred()
                .get()
                .filter(PreferredTimes.AnyTime.class::isInstance)
                .ifPresent(choice -> any.show(Set.of(choice)));
        List<Node> items = new ArrayList<>(any.tiles());
        if (!offer.isEmpty()) {
            Node or = FormParts.paragraph(words, words.text("callback.when.choose"), "lead");
            PageMark.KEEP_WITH_NEXT.on(or);
            items.add(or);
            items.addAll(several.tiles());
        }
        return items;
    }
}
