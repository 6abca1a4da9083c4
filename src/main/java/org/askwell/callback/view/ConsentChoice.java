package org.askwell.callback.view;

import javafx.scene.Node;

import org.askwell.ui.PageMark;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds what stands below the answers: whether the ticked questions go with them, and whether all
 * may be kept, which nobody has answered beforehand.
 */
final class ConsentChoice {
    /** Neither answer is the usual one. */
    private enum Answer {
        KEEP,
        DO_NOT_KEEP
    }

    private final CallbackContext setting;
    private final CallbackForm form;
    private final Words words;

    ConsentChoice(CallbackContext setting, CallbackForm form) {
        this.setting = setting;
        this.form = form;
        words = setting.ui().words();
    }

    /**
     * What is asked stands on one page with all that is to be known of it, where that finds room.
     */
    List<Node> items() {
        ConsentWording wording = setting.consent();
        List<Node> asked = new ArrayList<>();
        asked.add(FormParts.paragraph(words, words.text("callback.consent.title"), "lead"));
        wording.paragraphs()
                .forEach(text -> asked.add(FormParts.paragraph(words, text, "consent")));
        asked.addAll(answers(wording));
        asked.subList(0, asked.size() - 1).forEach(PageMark.KEEP_WITH_NEXT::on);
        List<Node> items = new ArrayList<>(questions());
        items.addAll(asked);
        return items;
    }

    private List<? extends Node> questions() {
        int count = setting.offer().questions().size();
        if (count == 0) {
            return List.of();
        }
        ChoiceGroup<Boolean> group =
                ChoiceGroup.ofSeveral(
                        setting.ui().touch(),
                        ticked -> form.takeQuestions().set(!ticked.isEmpty()));
        group.add(true, words.text("callback.check.questions", count));
        group.show(form.takeQuestions().get() ? Set.of(true) : Set.of());
        return group.tiles();
    }

    private List<? extends Node> answers(ConsentWording wording) {
        ChoiceGroup<Answer> group =
                ChoiceGroup.ofOne(
                        setting.ui().touch(),
                        answer ->
                                form.agreement()
                                        .set(
                                                switch (answer) {
                                                    case KEEP ->
                                                            new Agreement.Given(wording.consent());
                                                    case DO_NOT_KEEP -> new Agreement.Refused();
                                                }));
        group.add(Answer.KEEP, words.text("callback.consent.yes"));
        group.add(Answer.DO_NOT_KEEP, words.text("callback.consent.no"));
        group.show(
                switch (form.agreement().get()) {
                    case Agreement.Open() -> Set.of();
                    case Agreement.Given _ -> Set.of(Answer.KEEP);
                    case Agreement.Refused() -> Set.of(Answer.DO_NOT_KEEP);
                });
        return group.tiles();
    }
}
