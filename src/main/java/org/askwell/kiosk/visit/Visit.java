package org.askwell.kiosk.visit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.askwell.callback.view.CallbackForm;
import org.askwell.content.AskedQuestions;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.view.PrintJobs;
import org.askwell.feedback.VisitFeedback;
import org.askwell.session.IdlePolicy;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.site.ScanPace;
import org.askwell.staff.StaffSession;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything that one person has and leaves behind: their place, their way of looking at it and
 * what else was opened for them. The next person gets a new one.
 */
public final class Visit {
    /** Steps of scanning in which everything on a screen has been gone round, and a few more. */
    private static final int WHOLE_SCREEN = 60;

    /** Steps of scanning that leave several rounds to answer a question. */
    private static final int ANSWER = 12;

    private final Navigator navigator = new Navigator(new Route.Attract());
    private final ObjectProperty<Preferences> preferences;
    private final VisitContent content;
    private final VisitRoutes routes;
    private final CallbackForm form;
    private final Optional<VisitFeedback> feedback;
    private final StringProperty search = new SimpleStringProperty("");
    private final AskedQuestions asked = new AskedQuestions();
    private final PrintJobs printJobs = new PrintJobs();
    private final BooleanProperty speaking = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ScanPace>> scanning =
            new SimpleObjectProperty<>(Optional.empty());
    private final Host host;
    private SpokenTyping spokenTyping = SpokenTyping.NOT_ASKED;
    private Optional<StaffSession> staff = Optional.empty();
    private boolean over;

    /** What a person can ask of the kiosk as a whole. */
    public interface Host {
        /** They have done something. */
        void touched();

        /** They answer "Still there?". */
        void stay();

        /** They want to hear the screen. */
        void listen();

        /** They want every screen and control to be said, or no longer. */
        void switchSpeaking();

        /** They want to choose with one key, or no longer. */
        void switchScanning();

        /** Whether this kiosk has a switch beside it, with which everything is chosen. */
        boolean scansAlways();

        /** They are finished. */
        void finish();

        /** Where holding the centre's name leads. */
        Route staffEntrance();
    }

    /**
     * @param content what can be read; the person starts with the first of its languages
     * @param form empty, to be discarded with the visit
     * @param feedback takes whether answers were clear; empty where nobody is asked
     */
    public Visit(
            VisitContent content, CallbackForm form, Optional<VisitFeedback> feedback, Host host) {
        this.content = content;
        routes = new VisitRoutes(content.library());
        preferences = new SimpleObjectProperty<>(Preferences.initial(content.languages().first()));
        this.form = form;
        this.feedback = feedback;
        this.host = host;
    }

    public Navigator navigator() {
        return navigator;
    }

    public ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    /** The kind of place where the person is. */
    public Zone zone() {
        return Zone.of(navigator.route().get());
    }

    /** What the person can read. */
    public ContentLibrary library() {
        return content.library();
    }

    /** What the person can choose among. */
    public Languages languages() {
        return content.languages();
    }

    /** The pack {@code id}; the first one where it is not there any more. */
    public Pack pack(PackId id) {
        return library().pack(id.value()).orElseGet(library()::first);
    }

    /** What the person reads of {@code pack}, in their language where they can. */
    public Edition edition(Pack pack) {
        return content.edition(pack, preferences.get().language());
    }

    /** The same of the pack {@code id}. */
    public Edition edition(PackId id) {
        return edition(pack(id));
    }

    /** The person reads {@code language} from now on. */
    public void useLanguage(Locale language) {
        preferences.set(preferences.get().withLanguage(language));
    }

    /** Goes to the screen after the first one. */
    public void begin() {
        navigator.open(routes.home());
    }

    /** Where the visit begins, and where its way up leads. */
    public VisitRoutes routes() {
        return routes;
    }

    /** What the person looks for. */
    public StringProperty search() {
        return search;
    }

    /** What the person has typed so far to be called back. */
    public CallbackForm form() {
        return form;
    }

    /** What the person wants to ask the medical team. */
    public AskedQuestions asked() {
        return asked;
    }

    /** What the person says of answers; empty where nobody is asked. */
    public Optional<VisitFeedback> feedback() {
        return feedback;
    }

    /** What the person has printed. */
    public PrintJobs printJobs() {
        return printJobs;
    }

    /** Staff are at the kiosk; their key is closed when they leave, or at once if they have. */
    public void unlock(StaffSession opened) {
        if (over) {
            opened.close();
            return;
        }
        staff = Optional.of(opened);
        navigator.replaceAll(new Route.Workbench());
    }

    /** The person wants to leave; where something that they typed would be lost, they are asked. */
    public void leave() {
        if (form.isBegun()) {
            navigator.show(new Panel.Leave());
        } else {
            host.finish();
        }
    }

    /** Goes back; where that would end the visit, the person is asked. */
    public void back() {
        if (navigator.previous().filter(Route.Attract.class::isInstance).isPresent()) {
            navigator.show(new Panel.Leave());
        } else {
            navigator.back();
        }
    }

    /** Goes where holding the centre's name leads, or the key that stands for it. */
    public void enterStaff() {
        navigator.open(host.staffEntrance());
    }

    /** The open key, while staff are at the kiosk. */
    public Optional<StaffSession> staff() {
        return staff;
    }

    /** The kiosk that the person is at. */
    public Host host() {
        return host;
    }

    /** Whether every screen and control is said by itself. */
    public BooleanProperty speaking() {
        return speaking;
    }

    /** With which pace one-switch scanning goes; empty while the person does not use it. */
    public ObjectProperty<Optional<ScanPace>> scanning() {
        return scanning;
    }

    /**
     * The policy as the person needs it: scanning leaves time to go round a whole screen, and to
     * answer "Still there?".
     */
    public IdlePolicy suited(IdlePolicy usual) {
        IdlePolicy patient = usual.with(preferences.get().patience());
        return scanning.get()
                .map(pace -> patient.atLeast(pace.steps(WHOLE_SCREEN), pace.steps(ANSWER)))
                .orElse(patient);
    }

    /** Whether what the person types may be heard. */
    public SpokenTyping spokenTyping() {
        return spokenTyping;
    }

    /** Whether it is; what staff type never may. */
    public boolean typingAloud() {
        return spokenTyping == SpokenTyping.ALOUD && !zone().forStaff();
    }

    /** The person has chosen whether what they type may be heard. */
    public void hearTyping(SpokenTyping chosen) {
        spokenTyping = chosen;
    }

    public void end() {
        over = true;
        form.discard();
        printJobs.end();
        search.set("");
        staff.ifPresent(StaffSession::close);
        staff = Optional.empty();
    }
}
