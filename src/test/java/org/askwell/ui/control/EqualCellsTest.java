package org.askwell.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.DoubleStream;

class EqualCellsTest {
    private static final double GAP = 10;

    @Test
    void standInOneRowWhereTheyFit() {
        List<Region> cells = cells(50, 90, 70);

        laidOut(cells, 320);

        assertThat(cells).extracting(Region::getLayoutX).containsExactly(0.0, 110.0, 220.0);
        assertThat(cells).extracting(Region::getWidth).containsOnly(100.0);
        assertThat(cells).extracting(Region::getLayoutY).containsOnly(0.0);
    }

    @Test
    void breakIntoRowsOfOneLengthWhereTheWidestDoesNotFit() {
        List<Region> cells = cells(50, 120, 70, 60);

        laidOut(cells, 380);

        assertThat(cells).extracting(Region::getLayoutX).containsExactly(0.0, 195.0, 0.0, 195.0);
        assertThat(cells).extracting(Region::getLayoutY).containsExactly(0.0, 0.0, 50.0, 50.0);
    }

    @Test
    void standOneBelowTheOtherWhereThereIsNoRoomForTwo() {
        List<Region> cells = cells(150, 150);

        laidOut(cells, 200);

        assertThat(cells).extracting(Region::getLayoutX).containsOnly(0.0);
        assertThat(cells).extracting(Region::getWidth).containsOnly(200.0);
    }

    @Test
    void areAllAsHighAsTheHighest() {
        List<Region> cells = cells(50, 50);
        cells.getLast().setPrefHeight(90);

        laidOut(cells, 200);

        assertThat(cells).extracting(Region::getHeight).containsOnly(90.0);
    }

    @Test
    void needTheHeightOfTheirRows() {
        EqualCells row = new EqualCells(GAP, cells(120, 120, 120));

        assertThat(row.prefHeight(400)).isEqualTo(40);
        assertThat(row.prefHeight(260)).isEqualTo(90);
        assertThat(row.minHeight(130)).isEqualTo(140);
    }

    @Test
    void keepTheirInsetsFree() {
        List<Region> cells = cells(50, 50);
        EqualCells row = new EqualCells(GAP, cells);
        row.setPadding(new Insets(5, 20, 7, 30));
        row.resize(260, 60);
        row.layout();

        assertThat(row.prefHeight(260)).isEqualTo(52);
        assertThat(cells).extracting(Region::getLayoutX).containsExactly(30.0, 140.0);
        assertThat(cells).extracting(Region::getLayoutY).containsOnly(5.0);
        assertThat(cells).extracting(Region::getWidth).containsOnly(100.0);
    }

    private static void laidOut(List<Region> cells, double width) {
        EqualCells row = new EqualCells(GAP, cells);
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    /** Cells 40 px high, none narrower than its width here. */
    private static List<Region> cells(double... least) {
        return DoubleStream.of(least)
                .mapToObj(width -> {
                    Region cell = new Region();
                    cell.setMinWidth(width);
                    cell.setPrefSize(width, 40);
                    return cell;
                })
                .toList();
    }
}
