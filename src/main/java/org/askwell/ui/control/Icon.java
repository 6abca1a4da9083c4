package org.askwell.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Set;

/** The pictures on controls; they take their colour from {@code -fx-icon-color}. */
public enum Icon {
    BACK("mdi2a-arrow-left"),
    ALL_QUESTIONS("mdi2v-view-grid-outline"),
    EASIER("mdi2f-format-size"),
    LANGUAGE("mdi2t-translate"),
    FINISHED("mdi2e-exit-run"),
    CLOSE("mdi2c-close"),
    COMPARE("mdi2s-scale-balance"),
    DIFFERENCE("mdi2a-arrow-left-right"),
    MEDICINE("mdi2p-pill"),
    SHIELD("mdi2s-shield-outline"),
    CARE("mdi2h-hand-heart-outline"),
    CLOCK("mdi2c-clock-outline"),
    CHOICE("mdi2s-sign-direction"),
    INFORMATION("mdi2i-information-outline"),
    BODY("mdi2h-human"),
    PEOPLE("mdi2a-account-group-outline"),
    HOME("mdi2h-home-outline"),
    QUESTIONS("mdi2c-comment-question-outline"),
    TAKE_ALONG("mdi2q-qrcode"),
    PRINT("mdi2p-printer"),
    FACT("mdi2l-lightbulb-on-outline"),
    NEXT("mdi2a-arrow-right"),
    NEXT_PAGE("mdi2c-chevron-right"),
    PREVIOUS_PAGE("mdi2c-chevron-left"),
    MORE("mdi2a-arrow-down"),
    DONE("mdi2c-check"),
    CHANGE("mdi2p-pencil"),
    ADD("mdi2p-plus"),
    KEY("mdi2k-key-outline"),
    SHOW("mdi2e-eye"),
    HIDE("mdi2e-eye-off"),
    SEND("mdi2c-check-bold"),
    RETRY("mdi2r-reload"),
    WARNING("mdi2a-alert"),
    URGENT("mdi2h-hospital-box"),
    PHONE("mdi2p-phone"),
    SOUND("mdi2v-volume-high"),
    SEARCH("mdi2m-magnify"),
    HELP("mdi2h-help-circle-outline"),
    ONE_OFF("mdi2r-radiobox-blank"),
    ONE_ON("mdi2r-radiobox-marked"),
    MANY_OFF("mdi2c-checkbox-blank-outline"),
    MANY_ON("mdi2c-checkbox-marked"),
    ERASE("mdi2t-trash-can-outline"),
    SHIFT("mdi2a-arrow-up-bold-outline"),
    SHIFT_ONCE("mdi2a-arrow-up-bold"),
    SHIFT_LOCKED("mdi2a-apple-keyboard-caps"),
    DELETE("mdi2b-backspace-outline"),
    LISTEN("mdi2a-account-voice"),
    PAUSE("mdi2p-pause"),
    PLAY("mdi2p-play"),
    AGAIN("mdi2r-replay"),
    SLOWER("mdi2t-tortoise"),
    FASTER("mdi2r-rabbit"),
    SOFTER("mdi2v-volume-minus"),
    LOUDER("mdi2v-volume-plus"),
    STOP("mdi2s-stop"),
    LOCK("mdi2l-lock-outline"),
    UNDO("mdi2u-undo-variant"),
    LOWER("mdi2a-arrow-collapse-down"),
    STILL("mdi2m-motion-pause-outline"),
    HERE("mdi2m-map-marker-outline");

    private static final Set<String> POINTING =
            Set.of(BACK.code, NEXT.code, NEXT_PAGE.code, PREVIOUS_PAGE.code, FINISHED.code);

    private final String code;

    Icon(String code) {
        this.code = code;
    }

    /** The picture in a size in px, whatever a theme says. */
    public FontIcon sized(double px) {
        FontIcon glyph = new FontIcon(code);
        glyph.getStyleClass().add("icon");
        glyph.effectiveNodeOrientationProperty().subscribe(() -> turn(glyph));
        glyph.iconCodeProperty().subscribe(() -> turn(glyph));
        size(glyph, px);
        return glyph;
    }

    /**
     * Puts the picture on {@code owner}, where it grows with the owner's text.
     *
     * @param em size in the em of the owner's font
     */
    public FontIcon on(Labeled owner, double em) {
        FontIcon glyph = sized(em * owner.getFont().getSize());
        owner.fontProperty().subscribe(font -> size(glyph, em * font.getSize()));
        owner.setGraphic(glyph);
        return glyph;
    }

    /** Sets the size by the glyph's own style, which is stronger than a theme's sheet. */
    private static void size(FontIcon glyph, double px) {
        String rest = glyph.getStyle().replaceAll("-fx-icon-size:[^;]*;", "");
        glyph.setStyle(rest + "-fx-icon-size:" + Math.round(px) + "px;");
    }

    /** Lets a picture that points somewhere point the way in which the screen is read. */
    private static void turn(FontIcon glyph) {
        boolean mirrored =
                glyph.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        && POINTING.contains(glyph.getIconLiteral());
        glyph.setScaleX(mirrored ? -1 : 1);
    }

    /** Makes {@code glyph} this picture. */
    public void showOn(FontIcon glyph) {
        glyph.setIconLiteral(code);
    }
}
