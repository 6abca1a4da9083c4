package org.askwell.content.review;

import org.askwell.words.Script;

import java.util.List;
import java.util.Locale;

/** Writes one HTML page in English about texts in another language; every text is escaped. */
final class Html {
    private static final String STYLE =
            """
            body { font: 11pt/1.4 system-ui, sans-serif; color: #111; max-width: 60rem;
              margin: 2rem auto; padding: 0 1rem; }
            h2 { margin-top: 2.5rem; break-after: avoid; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #888; padding: .5rem .6rem; vertical-align: top;
              text-align: start; overflow-wrap: anywhere; }
            th:nth-child(1) { width: 50%; } th:nth-child(3) { width: 4rem; }
            td:nth-child(3) { text-align: center; font-size: 18pt; }
            tr, figure { break-inside: avoid; }
            td p { margin: .2rem 0 .5rem; }
            small { color: #444; display: block; }
            mark { background: #ffe08a; font-weight: bold; text-decoration: underline; }
            figure { margin: .5rem 0; } figcaption { font-size: 9.5pt; color: #444; }
            .drawing { fill: none; stroke: none; background: #FAF7F0; }
            .drawing svg { display: block; width: 100%; max-height: 22rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1rem; }
            dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; min-height: 1.6rem; }
            dd:empty { border-bottom: 1px solid #111; }
            @page { size: A4; margin: 15mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
              mark, .drawing { print-color-adjust: exact; } }
            """;

    private final StringBuilder page = new StringBuilder();
    private final String language;

    /**
     * @param read the language of the texts that are reviewed
     */
    Html(Locale read) {
        language =
                " lang=\""
                        + escaped(read.toLanguageTag())
                        + "\" dir=\""
                        + (Script.rightToLeft(read) ? "rtl" : "ltr")
                        + "\"";
    }

    void begin(String title) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        element("title", title);
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    }

    String end() {
        return page.append("</body>\n</html>\n").toString();
    }

    void element(String name, String text) {
        page.append('<').append(name).append(" dir=\"auto\">").append(escaped(text));
        page.append("</").append(name).append(">\n");
    }

    /** A text of the edition. */
    void read(List<MedicalWords.Part> parts) {
        page.append("<p").append(language).append('>');
        for (MedicalWords.Part part : parts) {
            String text = escaped(part.text());
            page.append(part.medical() ? "<mark>" + text + "</mark>" : text);
        }
        page.append("</p>\n");
    }

    /** A list of names, each with what it stands for. */
    void definitions(List<List<String>> pairs) {
        page.append("<dl>\n");
        for (List<String> pair : pairs) {
            page.append("<dt>").append(escaped(pair.getFirst())).append("</dt><dd dir=\"auto\">");
            page.append(escaped(pair.getLast())).append("</dd>\n");
        }
        page.append("</dl>\n");
    }

    /**
     * A drawing with its description.
     *
     * @param svg of the subset that the kiosk draws, so that nothing in it runs
     */
    void drawing(String svg, String description) {
        page.append("<figure><div class=\"drawing\">");
        page.append(svg.substring(Math.max(svg.indexOf("<svg"), 0)).strip());
        page.append("</div>\n<figcaption").append(language).append(">");
        page.append(escaped(description)).append("</figcaption></figure>\n");
    }

    void openTable(List<String> headings) {
        page.append("<table>\n<thead><tr>");
        headings.forEach(each -> page.append("<th scope=\"col\">").append(each).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
    }

    void openRow() {
        page.append("<tr>");
    }

    void openCell() {
        page.append("<td>\n");
    }

    void closeCell() {
        page.append("</td>");
    }

    void tickCell() {
        page.append("<td>\u2610</td>");
    }

    void closeRow() {
        page.append("</tr>\n");
    }

    void closeTable() {
        page.append("</tbody>\n</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
