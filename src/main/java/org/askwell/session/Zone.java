package org.askwell.session;

/**
 * The kinds of place in the kiosk, each with its own patience; set-up has no end to it, because
 * somebody is writing the recovery key down.
 */
public enum Zone {
    ATTRACT,
    READING,
    FORM,
    DONE,
    STAFF,
    SET_UP;

    /** The kind of place that {@code route} is. */
    public static Zone of(Route route) {
        return switch (route) {
            case Route.Attract() -> ATTRACT;
            case Route.Library(), Route.Search(), Route.Found() -> READING;
            case Route.Topics _, Route.Topic _, Route.Compare _ -> READING;
            case Route.Questions(), Route.TakeAlong() -> READING;
            case Route.Callback _ -> FORM;
            case Route.Done _, Route.NotKept() -> DONE;
            case Route.StaffGate(), Route.Recovery(), Route.Workbench() -> STAFF;
            case Route.SetUp() -> SET_UP;
        };
    }

    /** Whether it is for staff alone, who type their secrets there. */
    public boolean forStaff() {
        return this == STAFF || this == SET_UP;
    }
}
