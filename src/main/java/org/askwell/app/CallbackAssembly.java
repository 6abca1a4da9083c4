package org.askwell.app;

import javafx.beans.property.SimpleBooleanProperty;

import org.askwell.callback.CallTimes;
import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.view.CallbackContext;
import org.askwell.callback.view.CallbackForm;
import org.askwell.callback.view.CallbackScreens;
import org.askwell.callback.view.SubmitRequest;
import org.askwell.content.AskedQuestions;
import org.askwell.content.EditionRule;
import org.askwell.kiosk.CallbackOffer;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.site.SiteSettings;
import org.askwell.work.BackgroundRunner;

import java.util.List;
import java.util.Optional;

/** Puts together how a person asks to be called. */
final class CallbackAssembly {
    private final SiteSettings site;
    private final VisitUi ui;
    private final KioskPorts.Requests requests;
    private final Optional<CallTimes> times;
    private final SubmitRequest submit;

    /**
     * @param lane where writing the log waits its turn
     */
    CallbackAssembly(
            SiteSettings site, VisitUi ui, KioskPorts.Requests requests, BackgroundRunner lane) {
        this.site = site;
        this.ui = ui;
        this.requests = requests;
        times = site.promise().map(promise -> new CallTimes(promise, requests.clock()));
        submit =
                new SubmitRequest(
                        requests.log(),
                        (received, preferred) ->
                                times.flatMap(ring -> ring.due(received, preferred)),
                        requests.clock().time(),
                        lane,
                        site.kiosk());
    }

    CallbackOffer offer() {
        return new CallbackOffer(
                this::stands,
                this::screens,
                site.offersCallback() ? requests.check().failing() : new SimpleBooleanProperty());
    }

    /** A form that nobody has filled in. */
    CallbackForm form() {
        return new CallbackForm(
                new PhoneNumberRule(site.region(), site.ownEmergencyNumbers()),
                parts -> times.map(ring -> ring.left(parts)).orElse(parts));
    }

    private boolean stands() {
        return site.offersCallback()
                && requests.setUp().getAsBoolean()
                && times.filter(CallTimes::canPromise).isPresent();
    }

    /** What the person has ticked, in the language that staff read. */
    private List<String> questions(Visit visit) {
        EditionRule editions = new EditionRule(site.showDrafts());
        return visit.library().packs().stream()
                .flatMap(pack ->
                        visit
                                .asked()
                                .of(pack.id(), editions.edition(pack, site.languages().getFirst()))
                                .stream())
                .map(AskedQuestions.Asked::text)
                .toList();
    }

    private CallbackScreens screens(Visit visit) {
        return new CallbackScreens(
                new CallbackContext(
                        new CallbackContext.Ui(
                                ui.touch(visit), ui.words(visit), ui.keyboard(visit)),
                        new CallbackContext.Offer(site, times.orElseThrow(), questions(visit)),
                        new CallbackContext.Logging(submit, requests.check()),
                        visit.navigator(),
                        visit.host()::finish));
    }
}
