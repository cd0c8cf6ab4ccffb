package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.app.reminder.SystemSchedule;
import huanqing.cli.CommandLineFace;
import huanqing.cli.remind.NoticeDesk;
import huanqing.domain.credit.DueId;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Subject;
import huanqing.i18n.Messages;
import huanqing.infra.files.UserFolders;
import huanqing.words.NoticeWording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder with a ledger in it, statements to import into it, and the command line over it. */
final class ReminderBench {
    private static final String HEADER = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Wiring wiring;
    private final RecordingDesk desk = new RecordingDesk();
    private final Clock clock;

    ReminderBench(Path folder) {
        this(folder, Instant.parse("2026-11-04T04:00:00Z"));
    }

    /** A bench over what another left in the folder, at another time of the machine. */
    ReminderBench(Path folder, Instant now) {
        this.folder = folder;
        this.clock = Clock.fixed(now, ZoneOffset.UTC);
        this.wiring = new Wiring(
                clock,
                new UserFolders(
                        "Linux", Map.of("XDG_DATA_HOME", folder.resolve("data").toString()), folder),
                desk);
    }

    /** A bench on which notices are shown on a desktop of paper. */
    RecordingDesk withDesktop() {
        desk.isThere = true;
        return desk;
    }

    /** A desktop on which nothing appears; what would have is written down. */
    static final class RecordingDesk implements NoticeDesk {
        private final List<Notice> notices = new ArrayList<>();
        private final List<Consumer<Answer>> answers = new ArrayList<>();
        private final List<DueId> opened = new ArrayList<>();
        private final PaperSchedule schedule = new PaperSchedule();
        private boolean isThere;

        PaperSchedule schedule() {
            return schedule;
        }

        List<Notice> notices() {
            return notices;
        }

        List<DueId> opened() {
            return opened;
        }

        /** From now on notices appear. */
        void comeUp() {
            isThere = true;
        }

        /** Answers the notice of what is due on the day of telling. */
        void answerDueToday(Answer answer) {
            for (int i = 0; i < notices.size(); i++) {
                if (notices.get(i).daysLeft() == 0 && notices.get(i).subject().kind() == Subject.Kind.DUE) {
                    answers.get(i).accept(answer);
                }
            }
        }

        /** Answers the last notice. */
        void answer(Answer answer) {
            answers.get(answers.size() - 1).accept(answer);
        }

        @Override
        public NoticeText text(Messages words) {
            return new NoticeWording(words);
        }

        @Override
        public Notifier notifier(NoticeText text) {
            return isThere ? new Paper() : Notifier.NONE;
        }

        @Override
        public void openWindow(DueId due, Optional<Path> ledger) {
            opened.add(due);
        }

        @Override
        public SystemSchedule schedule(Optional<Path> ledger) {
            return schedule;
        }

        private final class Paper implements Notifier {
            @Override
            public Showing show(Notice notice, Consumer<Answer> answered) {
                notices.add(notice);
                answers.add(answered);
                return new Showing.Shown(true);
            }

            @Override
            public void awaitAnswers(Duration longest) {}

            @Override
            public void close() {}
        }
    }

    Wiring wiring() {
        return wiring;
    }

    String errors() {
        return err.toString();
    }

    String output() {
        return out.toString();
    }

    static String purchase(String at, String yuan, String order) {
        return at + ",餐饮美食,面馆,mian***@x.com,午饭,支出," + yuan + ",花呗,交易成功," + order + "\t,M" + order + "\t,,";
    }

    static String repayment(String at, String bill, String yuan, String order) {
        return at + ",信用借还,花呗,/,花呗主动还款-" + bill + "账单,不计收支," + yuan + ",工商银行储蓄卡(0001),还款成功," + order + "\t,\t,,";
    }

    static String loanRepayment(String at, String yuan, String order) {
        return at + ",信用借还,借呗,/,借呗还款,不计收支," + yuan + ",工商银行储蓄卡(0001),还款成功," + order + "\t,\t,,";
    }

    static String drawdown(String at, String yuan, String order) {
        return at + ",信用借还,借呗,/,借呗放款至银行卡,不计收支," + yuan + ",工商银行储蓄卡(0001),放款成功," + order + "\t,\t,,";
    }

    /** Imports a statement of these days, which are known in full, and says the batch. */
    int imports(String from, String to, String exported, String... rows) {
        List<String> lines = new ArrayList<>(List.of(
                "导出信息：",
                "姓名：某某",
                "支付宝账户：someone@example.com",
                "起始时间：[" + from + " 00:00:00]    终止时间：[" + to + " 23:59:59]",
                "导出交易类型：[全部]",
                "导出时间：[" + exported + " 09:12:52]",
                "共" + rows.length + "笔记录",
                "",
                "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
                HEADER));
        lines.addAll(List.of(rows));
        Path file = folder.resolve("alipay_" + exported + "_" + rows.length + ".csv");
        try {
            Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonObject report =
                json("import", file.toString()).getAsJsonArray("files").get(0).getAsJsonObject();
        return report.get("batch").getAsInt();
    }

    /** The stages that one look shows, those of a slept-over stretch included. */
    List<String> remind(String at) {
        return shown(at)
                .map(line ->
                        line.get("due").getAsString() + " " + line.get("stage").getAsString())
                .toList();
    }

    Stream<JsonObject> shown(String at) {
        return lines(json("remind", "--at", at), "shown");
    }

    JsonObject due(String id) {
        return lines(json("dues"), "dues")
                .filter(due -> due.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonObject> lines(JsonObject answer, String key) {
        return StreamSupport.stream(answer.getAsJsonArray(key).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    JsonObject json(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        assertEquals(0, run(all), err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
