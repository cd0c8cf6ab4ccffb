package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.statement.table.CharsetSample;
import huanqing.infra.files.UserFolders;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window over a real ledger, as a person uses it; only the native file dialog has a stand-in. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final List<String> STATEMENT = List.of(
            "导出信息：",
            "姓名：某某",
            "支付宝账户：someone@example.com",
            "起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-30 23:59:59]",
            "导出交易类型：[全部]",
            "导出时间：[2026-07-01 09:12:52]",
            "共6笔记录",
            "",
            "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
            "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
            "2026-06-10 19:13:05,信用借还,花呗,/,花呗自动还款-2026年06月账单,不计收支,28.00,工商银行储蓄卡(0001),还款成功,N6\t,\t,,",
            "2026-06-09 11:30:00,信用借还,花呗,/,花呗自动还款,不计收支,28.00,,还款失败,N5\t,\t,,",
            "2026-05-20 09:51:00,信用借还,借呗,/,借呗放款至银行卡,不计收支,1500.00,工商银行储蓄卡(0001),放款成功,N4\t,\t,,",
            "2026-05-12 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,12.00,账户余额&花呗,交易成功,N3\t,M3\t,,",
            "2026-05-02 12:00:00,餐饮美食,澄江十八梯老火锅连锁餐饮管理有限公司望江路第三分店,mian***@x.com,"
                    + "四人套餐（含锅底、毛肚、鸭肠、黄喉、午餐肉、冰粉各一份）,支出,28.00,花呗,交易成功,N1\t,M1\t,,",
            "2026-05-01 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,二十八,花呗,交易成功,N0\t,M0\t,,");

    @TempDir
    private Path folder;

    private Stage stage;
    private final List<Path> picked = new ArrayList<>();
    private final Background background = Background.threads();
    private final Wiring wiring =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used")));
    private final Sitting sitting = new Sitting(wiring.openPassing(), false, () -> LocalDate.of(2026, 7, 1));
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Screens screens = new Screens(
            sitting,
            new OwnOnly(),
            look,
            background,
            new Screens.Asking(
                    words -> List.copyOf(picked),
                    (words, question, explanation, action) -> true,
                    notices -> new NoCharts()));

    /** A look begins to remember as soon as it is made, and comes back to a toolkit. */
    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        this.stage = stage;
        Theme.loadFonts();
        MainWindow window = new MainWindow(stage, look, background);
        window.use(screens::speaking);
        screens.start();
        window.show();
    }

    @AfterEach
    void close() {
        background.close();
        sitting.close();
    }

    @Test
    void from_the_first_start_to_a_ledger_and_back(FxRobot robot) throws Exception {
        pick(statement());
        until(() -> robot.lookup("#importFirst").tryQuery().isPresent());
        robot.clickOn("#importFirst");
        until(() -> shows(robot, "#accept"));
        assertEquals("导入 5 行", text(robot, "#accept"));
        assertEquals(List.of("3", "0", "0", "1", "1", "1"), tiles(robot));
        Pictures.take(robot, "preview-zh-light");
        assertEquals(0, entries());

        robot.clickOn("#tile-REJECTED");
        TableView<?> problems = robot.lookup("#problems").queryTableView();
        assertTrue(problems.isVisible());
        assertEquals(1, problems.getItems().size());
        Pictures.take(robot, "preview-rejected-zh-light");

        robot.clickOn("#accept");
        until(() -> shows(robot, "#seeLedger"));
        Pictures.take(robot, "done-zh-light");
        assertEquals(5, entries());
        robot.clickOn("#seeLedger");
        until(() -> table(robot).getItems().size() == 5);

        robot.interact(() -> sortBy(table(robot), "amount"));
        until(() -> cells(robot, ".table-cell.amount").get(0).equals("¥12.00"));

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("火锅");
        until(() -> table(robot).getItems().size() == 1);
        until(() -> screens.ledgerReady().get());
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        until(() -> shows(robot, "#raw"));
        assertTrue(
                robot.lookup("#raw").queryAs(TextInputControl.class).getText().startsWith("2026-05-02 12:00:00,"));
        Pictures.take(robot, "detail-zh-light");

        robot.clickOn("#view-imports");
        until(() -> robot.lookup("#undo").tryQuery().isPresent()
                && !table(robot).getItems().isEmpty());
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.clickOn("#undo");
        until(() -> entries() == 0);
        until(() -> robot.lookup("#undo").queryButton().isDisabled());
        Pictures.take(robot, "undone-zh-light");
    }

    @Test
    void hidden_amounts_are_hidden_in_the_raw_line_too(FxRobot robot) throws Exception {
        offer(robot, statement());
        until(() -> shows(robot, "#accept"));
        robot.clickOn("#accept");
        until(() -> shows(robot, "#seeLedger"));
        robot.clickOn("#seeLedger");
        until(() -> screens.ledgerReady().get());
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        until(() -> shows(robot, "#raw"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitForFxEvents();
        Pictures.take(robot, "hidden-zh-light");
        assertFalse(
                robot.lookup("#raw").queryAs(TextInputControl.class).getText().contains("28"));
        assertFalse(cells(robot, ".table-cell.amount").contains("¥28.00"));
    }

    @Test
    void a_file_that_is_no_statement_is_refused_in_a_sentence_and_the_next_one_follows(FxRobot robot) throws Exception {
        Path certificate = Files.writeString(folder.resolve("流水证明.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        offer(robot, certificate, statement());
        until(() -> shows(robot, "#refusal"));
        assertTrue(text(robot, "#refusal").startsWith("这是 PDF 流水证明"));
        Pictures.take(robot, "refused-zh-light");
        robot.clickOn("#leaveRefused");
        until(() -> shows(robot, "#accept"));
        assertEquals(0, entries());
    }

    @Test
    void an_encrypted_zip_asks_for_its_password_until_it_is_right(FxRobot robot) throws Exception {
        offer(robot, zipped(statement(), "a1b2c3"));
        until(() -> shows(robot, "#password"));
        robot.clickOn("#password").write("wrong").type(KeyCode.ENTER);
        until(() -> text(robot, "#passwordHint").startsWith("密码不对"));
        Pictures.take(robot, "password-zh-light");
        robot.clickOn("#password").write("a1b2c3").type(KeyCode.ENTER);
        until(() -> shows(robot, "#accept"));
        assertEquals("导入 5 行", text(robot, "#accept"));
    }

    @Test
    void a_bank_s_table_is_explained_looked_at_and_remembered(FxRobot robot) throws Exception {
        Path bank = Files.writeString(
                folder.resolve("某银行流水.csv"),
                """
                某银行账户交易明细
                户名,某某,起止,全部
                交易日期,借贷标志,交易金额,账户余额,对方户名,摘要
                2026-05-05,贷,"8,000.00",9000.00,某公司,工资
                2026-05-06,借,2500.00,6500.00,张某,五月房租
                2026-05-07,借,十二,6488.00,某店,面
                2026-05-08,冲正,5.00,6493.00,某店,面
                2026-05-09,借,18.00,6475.00,支付宝,快捷支付
                """);
        offer(robot, bank);
        until(() -> shows(robot, "#go"));
        assertEquals("照这样读：前 5 行里读懂 3 行", text(robot, "#understood"));
        assertEquals(
                "贷",
                robot.lookup("#incomeWords").queryAs(TextInputControl.class).getText());
        Pictures.take(robot, "mapping-zh-light");
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        Pictures.take(robot, "mapping-zh-light-small");
        robot.interact(() ->
                robot.lookup("#incomeWords").queryAs(TextInputControl.class).appendText("，冲正"));
        until(() -> text(robot, "#understood").equals("照这样读：前 5 行里读懂 4 行"));
        robot.clickOn("#go");
        until(() -> shows(robot, "#accept"));
        assertEquals(List.of("3", "0", "0", "1", "0", "1"), tiles(robot));
        robot.clickOn("#again");
        until(() -> shows(robot, "#go"));
        robot.clickOn("#go");
        until(() -> shows(robot, "#accept"));
        robot.clickOn("#accept");
        until(() -> shows(robot, "#seeLedger"));
        assertEquals(4, entries());

        Path next = Files.writeString(
                folder.resolve("六月.csv"), "交易日期,借贷标志,交易金额,账户余额,对方户名,摘要\n2026-06-05,冲正,1.00,1.00,某店,面\n");
        robot.interact(() -> screens.shell().importFiles(List.of(next)));
        until(() -> shows(robot, "#accept"));
        assertEquals("导入 1 行", text(robot, "#accept"));
    }

    @Test
    void another_line_can_be_taken_for_the_names(FxRobot robot) throws Exception {
        offer(robot, Files.writeString(folder.resolve("t.csv"), "截至,2026-05-31,元\n日期,金额,摘要\n2026-05-05,-1.00,面\n"));
        until(() -> shows(robot, "#go"));
        robot.interact(() ->
                robot.lookup("#table").queryTableView().getSelectionModel().select(1));
        until(() -> text(robot, "#understood").equals("照这样读：前 1 行里读懂 1 行"));
        Pictures.take(robot, "mapping-signed-zh-light");

        robot.interact(() -> {
            look.languageChoiceProperty().set(LanguageChoice.EN);
            look.themeChoiceProperty().set(ThemeChoice.DARK);
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        until(() -> shows(robot, "#go"));
        Pictures.take(robot, "mapping-signed-en-dark-small");
        assertEquals("Read so: 1 of 1 row is understood", text(robot, "#understood"));
    }

    @Test
    void a_cash_book_is_taken_when_the_person_insists(FxRobot robot) throws Exception {
        offer(
                robot,
                Files.writeString(
                        folder.resolve("cashbook.csv"),
                        "记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n2026-06-27 18:33:16,交通,支出,4.00,地铁,花呗,账单同步,,\n"));
        until(() -> shows(robot, "#refusal"));
        Pictures.take(robot, "cashbook-zh-light");
        robot.clickOn("#lowTrust");
        until(() -> shows(robot, "#accept"));
        assertTrue(robot.lookup(".warning-line").queryLabeled().getText().startsWith("这种格式没有订单号"));
    }

    @Test
    void a_charset_that_nobody_knows_is_chosen_by_how_a_line_reads(FxRobot robot) throws Exception {
        byte[] latin = "Libell\u00e9;Date;Cr\u00e9dit;D\u00e9bit\nCaf\u00e9 \u00e9t\u00e9;05/06/2026;1,20;\n"
                .getBytes(Charset.forName("windows-1252"));
        offer(robot, Files.write(folder.resolve("banque.csv"), latin));
        until(() -> shows(robot, "#charsets"));
        Pictures.take(robot, "charset-zh-light");
        robot.interact(() -> robot.lookup("#charsets").queryListView().getItems().stream()
                .map(CharsetSample.class::cast)
                .filter(sample -> sample.charset().equals("windows-1252"))
                .forEach(sample -> assertTrue(
                        sample.line().contains("Caf\u00e9") || sample.line().contains("Cr\u00e9dit"))));
        robot.interact(() -> selectCharset(robot, "windows-1252"));
        robot.clickOn("#useCharset");
        until(() -> shows(robot, "#go"));
    }

    @Test
    void a_file_dropped_on_the_window_is_read(FxRobot robot) throws Exception {
        Path dropped = statement();
        until(() -> robot.lookup("#importFirst").tryQuery().isPresent());
        robot.interact(() -> lay(fileToDrag(dropped)));
        robot.drag("#desktop").moveBy(-200, -200);
        until(() -> shows(robot, ".drop-hint"));
        robot.drop();
        until(() -> shows(robot, "#accept"));
        assertFalse(shows(robot, ".drop-hint"));
        assertEquals("导入 5 行", text(robot, "#accept"));
    }

    private static Label fileToDrag(Path file) {
        Label icon = new Label("alipay_record.csv");
        icon.setId("desktop");
        icon.setOnDragDetected(event -> {
            icon.startDragAndDrop(TransferMode.COPY).setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
            event.consume();
        });
        return icon;
    }

    private void lay(Node icon) {
        StackPane root = (StackPane) stage.getScene().getRoot();
        StackPane.setAlignment(icon, Pos.BOTTOM_RIGHT);
        root.getChildren().add(icon);
    }

    private static void selectCharset(FxRobot robot, String name) {
        ListView<CharsetSample> list = robot.lookup("#charsets").queryListView();
        list.getSelectionModel()
                .select(list.getItems().stream()
                        .filter(sample -> sample.charset().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void offer(FxRobot robot, Path... files) throws TimeoutException {
        until(() -> robot.lookup("#importFirst").tryQuery().isPresent());
        robot.interact(() -> screens.shell().importFiles(List.of(files)));
    }

    private void pick(Path file) {
        picked.add(file);
    }

    private Path statement() throws IOException {
        return Files.write(folder.resolve("alipay_record.csv"), STATEMENT, Charset.forName("GB18030"));
    }

    private Path zipped(Path file, String password) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        Path zip = folder.resolve("alipay_record.zip");
        try (ZipFile archive = new ZipFile(zip.toFile(), password.toCharArray())) {
            archive.addFile(file.toFile(), parameters);
        }
        return zip;
    }

    private int entries() {
        return sitting.ledger().statements().listEntries().count(EntryQuery.ALL);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private static List<String> tiles(FxRobot robot) {
        return robot.lookup(".tile .figure").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static <S> void sortBy(TableView<S> table, String column) {
        table.getSortOrder()
                .setAll(List.of(table.getColumns().stream()
                        .filter(each -> column.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()));
    }

    /** From the top of the window to its bottom. */
    private static List<String> cells(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .filter(cell -> cell.getText() != null && isShown(cell))
                .sorted(Comparator.comparingDouble(
                        cell -> cell.localToScene(cell.getBoundsInLocal()).getMinY()))
                .map(Labeled::getText)
                .toList();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(WindowTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    private static final class OwnOnly implements Workspace {
        @Override
        public boolean isDemo() {
            return false;
        }

        @Override
        public void openDemo() {
            throw new AssertionError("the demo was not asked for");
        }

        @Override
        public void openOwn() {
            throw new AssertionError("there is no demo to leave");
        }
    }

    private static final class NoCharts implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public void saved(Path file) {
            throw new AssertionError("no chart was to be saved");
        }

        @Override
        public void failed(Path file, IOException cause) {
            throw new AssertionError("no chart was to be saved");
        }
    }
}
