package huanqing.infra.desktop.notice;

import huanqing.app.reminder.NoticeText.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** How each system's own tool is told to show a notice, whatever characters the notice holds. */
final class NoticeCommands {
    /** A toast is shown on behalf of a registered program; Windows' own shell is always registered. */
    private static final String POWERSHELL_ID =
            "{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe";

    private static final String TOAST =
            """
            $ErrorActionPreference = 'Stop'
            $null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
            $null = [Windows.Data.Xml.Dom.XmlDocument, Windows.Data.Xml.Dom.XmlDocument, ContentType = WindowsRuntime]
            $xml = New-Object Windows.Data.Xml.Dom.XmlDocument
            $xml.LoadXml('%s')
            $toast = New-Object Windows.UI.Notifications.ToastNotification $xml
            [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('%s').Show($toast)
            """;

    private static final String TOAST_XML =
            "<toast scenario=\"reminder\"><visual><binding template=\"ToastGeneric\"><text>%s</text><text>%s</text>"
                    + "</binding></visual><actions><action activationType=\"system\" arguments=\"dismiss\" content=\"\"/>"
                    + "</actions></toast>";

    private NoticeCommands() {}

    /** The notification tool of the Linux desktops, for a bus that our own client cannot reach. */
    static List<String> notifySend(Lines lines) {
        return List.of(
                "notify-send",
                "--app-name=Huanqing",
                "--icon=huanqing",
                "--expire-time=0",
                "--",
                lines.title(),
                lines.body());
    }

    /** The script gets the texts as arguments, so nothing in them is taken for AppleScript. */
    static List<String> osascript(Lines lines) {
        return List.of(
                "osascript",
                "-e",
                "on run argv",
                "-e",
                "display notification (item 2 of argv) with title (item 1 of argv)",
                "-e",
                "end run",
                "--",
                lines.title(),
                lines.body());
    }

    /** The script travels in Base64, so no quote in a text can end it. */
    static List<String> powerShell(Lines lines) {
        String xml = TOAST_XML.formatted(forXml(lines.title()), forXml(lines.body()));
        String script = TOAST.formatted(xml.replace("'", "''"), POWERSHELL_ID);
        return List.of(
                "powershell.exe",
                "-NoProfile",
                "-NonInteractive",
                "-WindowStyle",
                "Hidden",
                "-EncodedCommand",
                Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static String forXml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
