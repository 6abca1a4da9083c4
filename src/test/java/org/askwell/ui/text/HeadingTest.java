package org.askwell.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    private static final double MOST = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {"What would you like to read about?", "عمَّ تود أن تقرأ هنا في هذه الشاشة؟"})
    void hasNoMoreLinesThanItsPlaceAsksAndIsNoBroader(String text) throws Exception {
        FxThread.call(() -> {
            Heading heading = laidOut(text);
            double lines = heading.prefHeight(MOST);
            assertThat(heading.getWidth()).isLessThan(MOST);
            assertThat(heading.prefHeight(heading.getWidth())).isEqualTo(lines);
            assertThat(heading.prefHeight(heading.getWidth() - 6)).isGreaterThan(lines);
            return true;
        });
    }

    private static Heading laidOut(String text) {
        Fonts.provide();
        Heading heading = new Heading(text);
        VBox column = new VBox(heading);
        Scene scene = new Scene(column, MOST, 400);
        scene.getStylesheets().add("/style/controls.css");
        column.applyCss();
        column.layout();
        return heading;
    }
}
