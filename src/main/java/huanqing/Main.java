package huanqing;

import huanqing.cli.CommandLineFace;
import huanqing.cli.WindowRequest;
import huanqing.infra.files.UserFolders;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The start: without arguments the window, with arguments the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        UserFolders folders = UserFolders.ofThisSystem();
        LogFile.receivesEverything(folders.log());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Clock clock = Clock.systemUTC();
        Wiring wiring = new Wiring(clock, folders);
        System.exit(
                args.length == 0
                        ? DesktopApp.open(wiring, WindowRequest.PLAIN, err)
                        : new CommandLineFace(
                                        clock,
                                        out,
                                        err,
                                        wiring.commands(args),
                                        request -> DesktopApp.open(wiring, request, err))
                                .run(args));
    }
}
