import org.jspecify.annotations.NullMarked;

/** The Askwell kiosk: answers for patients, callback requests for staff. */
@NullMarked
module org.askwell {
    requires atlantafx.base;
    requires com.google.gson;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.nayuki.qrcodegen;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires org.bouncycastle.provider;
    requires org.controlsfx.controls;
    requires org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;
    requires org.xerial.sqlitejdbc;

    exports org.askwell.app to
            javafx.graphics;
    exports org.askwell.ui.text to
            javafx.controls;

    opens org.askwell.cli to
            info.picocli;
}
