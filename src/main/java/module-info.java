/** Huanqing 还清: dues, reserve and linkage of Huabei and Jiebei, offline. */
module huanqing {
    requires java.sql;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires javafx.fxml;
    requires javafx.swing;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires com.github.librepdf.openpdf;
    requires com.google.gson;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires org.freedesktop.dbus;
    requires zip4j;

    exports huanqing to
            javafx.graphics;

    opens huanqing.ui.calendar to
            javafx.fxml;
    // A layout names a product by its constant.
    opens huanqing.domain.ledger to
            javafx.fxml;
    opens huanqing.ui.chart to
            javafx.fxml;
    opens huanqing.ui.fx.figures to
            javafx.fxml;
    opens huanqing.ui.fx.guide to
            javafx.fxml;
    opens huanqing.ui.guide to
            javafx.fxml;
    opens huanqing.ui.history to
            javafx.fxml;
    opens huanqing.ui.huabei to
            javafx.fxml;
    opens huanqing.ui.imports to
            javafx.fxml;
    opens huanqing.ui.imports.history to
            javafx.fxml;
    opens huanqing.ui.jiebei to
            javafx.fxml;
    opens huanqing.ui.ledger to
            javafx.fxml;
    opens huanqing.ui.limit to
            javafx.fxml;
    opens huanqing.ui.linkage to
            javafx.fxml;
    opens huanqing.ui.reminder to
            javafx.fxml;
    opens huanqing.ui.reserve to
            javafx.fxml;
    opens huanqing.ui.reserve.flows to
            javafx.fxml;
    opens huanqing.ui.reserve.target to
            javafx.fxml;
    opens huanqing.ui.review to
            javafx.fxml;
    opens huanqing.ui.settings to
            javafx.fxml;
    opens huanqing.ui.shell to
            javafx.fxml;
    opens huanqing.ui.shortfall to
            javafx.fxml;
    opens huanqing.ui.today to
            javafx.fxml;
    opens huanqing.ui.whatif to
            javafx.fxml;
    opens huanqing.cli to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.backup to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.cash to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.contract to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.dues to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.export to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.history to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.remind to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.reserve to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.shortfall to
            com.google.gson,
            info.picocli;
    opens huanqing.cli.calc to
            info.picocli;
    opens huanqing.cli.calc.answer to
            info.picocli;
    opens huanqing.cli.calc.huabei to
            info.picocli;
    opens huanqing.cli.calc.jiebei to
            info.picocli;
    opens huanqing.cli.calc.loan to
            info.picocli;
}
