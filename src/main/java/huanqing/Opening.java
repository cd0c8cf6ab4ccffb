package huanqing;

import huanqing.app.LedgerUnavailable;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.cli.WindowRequest;
import huanqing.infra.desktop.window.Errand;
import huanqing.infra.desktop.window.OnlyWindow;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What this start opens.
 *
 * @param begun the first ledger, which is being opened while the toolkit still starts
 * @param place by which later starts reach this window
 */
record Opening(
        Wiring wiring, WindowRequest request, CompletableFuture<OpenedLedger> begun, Optional<OnlyWindow> place) {
    static final Errand NO_ERRAND = new Errand(List.of(), Optional.empty());

    private static final Settings SMOKE =
            Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT);

    Opening(Wiring wiring, WindowRequest request, Optional<OnlyWindow> place) {
        this(wiring, request, CompletableFuture.supplyAsync(() -> begin(wiring, request)), place);
    }

    boolean demo() {
        return request.passing();
    }

    Errand errand() {
        return new Errand(request.files(), request.due());
    }

    /** The person's ledger file. */
    Path file() {
        return wiring.file(request);
    }

    /** Opens the person's ledger. Throws {@link LedgerUnavailable}. */
    OpenedLedger own() {
        return wiring.openUnlessGone(file());
    }

    LocalDate today() {
        return request.today().orElseGet(wiring::today);
    }

    /** The ledger to begin with. Throws {@link LedgerUnavailable}. */
    OpenedLedger first() {
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LedgerUnavailable unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }

    /** What is asked for this once is not remembered, and a smoke run looks the same whatever is remembered. */
    SettingsStore settings() {
        SettingsStore remembered = wiring.settings();
        boolean smoke = request.smoke().isPresent();
        if (!smoke && request.language().isEmpty() && request.theme().isEmpty()) {
            return remembered;
        }
        Settings wanted = smoke ? SMOKE : remembered.load();
        if (request.language().isPresent()) {
            wanted = wanted.withLanguage(
                    LanguageChoice.valueOf(request.language().get().name().toUpperCase(Locale.ROOT)));
        }
        return SettingsStore.forgetful(request.theme().map(wanted::withTheme).orElse(wanted));
    }

    private static OpenedLedger begin(Wiring wiring, WindowRequest request) {
        return request.passing() ? wiring.openPassing() : wiring.openUnlessGone(wiring.file(request));
    }
}
