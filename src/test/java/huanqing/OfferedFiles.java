package huanqing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Files of every kind that the import asks or says something about, written into a folder. */
record OfferedFiles(Path folder) {
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** A statement of the app of these days, with these rows, that announces so many and was limited to a kind. */
    Path statement(String name, String account, String from, String to, String filter, int announced, String... rows)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "导出信息：",
                "支付宝账户：" + account,
                "起始时间：[" + from + " 00:00:00]    终止时间：[" + to + " 23:59:59]",
                "导出交易类型：[" + filter + "]",
                "共" + announced + "笔记录",
                "",
                "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
                "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,"));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve(name), lines, CHINESE);
    }

    /** A statement with a purchase, a row that waits for an answer and a row that cannot be read. */
    Path statement() throws IOException {
        return statement(
                "alipay_record.csv",
                "someone@example.com",
                "2026-05-01",
                "2026-06-30",
                "全部",
                3,
                row("2026-05-02 12:00:00", "28.00", "花呗", "N1"),
                row("2026-05-12 12:00:00", "12.00", "账户余额&花呗", "N2"),
                row("2026-05-01 12:00:00", "二十八", "花呗", "N3"));
    }

    static String row(String at, String amount, String method, String order) {
        return at + ",餐饮美食,面馆,mian***@x.com,午饭,支出," + amount + "," + method + ",交易成功," + order + "\t,\t,,";
    }

    Path zip(String password) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        Path zip = folder.resolve("alipay_record.zip");
        try (ZipFile archive = new ZipFile(zip.toFile(), password.toCharArray())) {
            archive.addFile(statement().toFile(), parameters);
        }
        return zip;
    }

    /** A bank's table whose columns explain themselves. */
    Path bank() throws IOException {
        return Files.writeString(
                folder.resolve("bank.csv"),
                "交易日期,摘要,支出,存入,余额\n2026-05-05,工资,,8000.00,9000.00\n2026-05-06,房租,2500.00,,6500.00\n");
    }

    /** A table of which nobody can tell what its columns are. */
    Path strangeTable() throws IOException {
        return Files.writeString(folder.resolve("strange.csv"), "Alpha,Beta,Gamma\n05/06/2026,Coffee,-3.50\n");
    }

    /** A table in a charset that is nobody's first guess. */
    Path charset() throws IOException {
        byte[] latin = "Libell\u00e9;Date;Cr\u00e9dit;D\u00e9bit\nCaf\u00e9 \u00e9t\u00e9;05/06/2026;1,20;\n"
                .getBytes(Charset.forName("windows-1252"));
        return Files.write(folder.resolve("banque.csv"), latin);
    }

    Path certificate() throws IOException {
        return Files.writeString(folder.resolve("certificate.pdf"), "%PDF-1.7\n1 0 obj");
    }
}
