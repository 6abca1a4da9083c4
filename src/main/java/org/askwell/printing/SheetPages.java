package org.askwell.printing;

import org.askwell.content.Sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sheet as lines on pages of paper, large enough to be read at a bedside. */
final class SheetPages implements Printable {
    private static final float TITLE_POINTS = 18;
    private static final float TEXT_POINTS = 14;

    /** Space below a paragraph, in parts of its size. */
    private static final double AFTER = 0.9;

    private final Sheet sheet;
    private final Font regular;
    private final Font bold;

    private record Line(TextLayout layout, double before) {
        double height() {
            return layout.getAscent() + layout.getDescent() + layout.getLeading();
        }
    }

    SheetPages(Sheet sheet, Font regular, Font bold) {
        this.sheet = sheet;
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int page) {
        Graphics2D paper = (Graphics2D) graphics;
        List<List<Line>> pages = pages(paper.getFontRenderContext(), format);
        if (page >= pages.size()) {
            return NO_SUCH_PAGE;
        }
        paper.setColor(Color.BLACK);
        double y = format.getImageableY();
        for (Line line : pages.get(page)) {
            TextLayout layout = line.layout();
            y += line.before() + layout.getAscent();
            double x =
                    layout.isLeftToRight()
                            ? format.getImageableX()
                            : format.getImageableX()
                                    + format.getImageableWidth()
                                    - layout.getAdvance();
            layout.draw(paper, (float) x, (float) y);
            y += line.height() - layout.getAscent();
        }
        return PAGE_EXISTS;
    }

    private List<List<Line>> pages(FontRenderContext context, PageFormat format) {
        List<List<Line>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        double used = 0;
        for (Line line : lines(context, (float) format.getImageableWidth())) {
            double needed = line.before() + line.height();
            if (used + needed > format.getImageableHeight() && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            pages.getLast().add(line);
            used += needed;
        }
        return pages;
    }

    private List<Line> lines(FontRenderContext context, float width) {
        List<Line> lines = new ArrayList<>();
        add(lines, sheet.title(), bold.deriveFont(TITLE_POINTS), context, width);
        for (int i = 0; i < sheet.lines().size(); i++) {
            String numbered = i + 1 + ".  " + sheet.lines().get(i);
            add(lines, numbered, regular.deriveFont(TEXT_POINTS), context, width);
        }
        return lines;
    }

    private static void add(
            List<Line> lines, String text, Font font, FontRenderContext context, float width) {
        AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
        double before = lines.isEmpty() ? 0 : font.getSize2D() * AFTER;
        while (measurer.getPosition() < text.length()) {
            lines.add(new Line(measurer.nextLayout(width), before));
            before = 0;
        }
    }
}
